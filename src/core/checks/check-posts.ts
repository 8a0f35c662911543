import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { flatten } from '#src/core/checks/check-messages.ts';
import { readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { isCounting, LIMITS, tooLongFor } from '#src/core/kit/share/length.ts';
import { NETWORKS, POSTS, type PostLength } from '#src/core/kit/share/networks.ts';
import { fill } from '#src/core/kit/words.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';

/** The suggested posts must be there, in no language longer than the networks that they are for let a post be. */
export function checkPosts({ campaign, messages }: CampaignContent, files: CampaignFiles): Problem[] {
  return campaign.locales.flatMap((code) => {
    const kit = messages[code]?.['kit'];
    // A file that is missing or can't be read is said once.
    if (kit === undefined) return [];
    const words = flatten(kit);
    const link = absoluteUrl(campaign.site, `${code}/index.html`);
    const missing = code === campaign.sourceLocale ? [...POSTS, 'subject'].filter((name) => !words.has(keyOf(name))) : [];
    const said = [
      ...missing.map((name) => ({ name, ...noPost(name) })),
      ...POSTS.flatMap((name) => tooLong(name, fill(String(words.get(keyOf(name)) ?? ''), { hashtag: campaign.hashtag }), link)),
    ];
    return said.map(({ name, what, fix }) => ({ ...placeOf(`locales/${code}/kit.json`, keyOf(name), files), what, fix }));
  });
}

function keyOf(name: string): string {
  return `share.post.${name}`;
}

function noPost(name: string): Pick<Problem, 'what' | 'fix'> {
  return { what: `The suggested post “${keyOf(name)}” is missing.`, fix: 'Write it here and in the other languages.' };
}

function tooLong(name: PostLength, text: string, link: string): { name: string; what: string; fix: string }[] {
  const networks = NETWORKS.filter(({ id, post }) => post === name && isCounting(id));
  return tooLongFor({ text, link, subject: '' }, networks.map(({ id }) => id).filter(isCounting)).map((id) => {
    const network = networks.find((candidate) => candidate.id === id)!.name;
    const what = `The suggested post “${keyOf(name)}” is too long for ${network}: with the link, ${LIMITS[id]} characters fit there.`;
    return { name, what, fix: id === 'x' ? 'Shorten it. Outside the Latin alphabet and its neighbours, X counts two.' : 'Shorten it.' };
  });
}

function placeOf(file: string, key: string, files: CampaignFiles): Pick<Problem, 'file' | 'line' | 'column'> {
  const located = readJson(file, files.texts.get(file) ?? '');
  return { file, ...(Array.isArray(located) ? { line: 1, column: 1 } : located.placeOf(key.split('.'))) };
}
