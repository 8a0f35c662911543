import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { flatten } from '#src/core/checks/check-messages.ts';
import { placeOf } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { isCounting, LIMITS, tooLongFor } from '#src/core/share/length.ts';
import { NETWORKS, POSTS, type PostLength } from '#src/core/share/networks.ts';
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
    return said.map(({ name, what, fix }) => ({ ...placeIn(`locales/${code}/kit.json`, keyOf(name), files), what, fix }));
  });
}

function keyOf(name: string): string {
  return `share.post.${name}`;
}

function noPost(name: string): Said {
  return { what: ['messages.no-post', { name: keyOf(name) }], fix: ['messages.no-post-fix'] };
}

function tooLong(name: PostLength, text: string, link: string): (Said & { name: string })[] {
  const networks = NETWORKS.filter(({ id, post }) => post === name && isCounting(id));
  return tooLongFor({ text, link, subject: '' }, networks.map(({ id }) => id).filter(isCounting)).map((id) => {
    const network = networks.find((candidate) => candidate.id === id)!.name;
    const what = ['messages.long-post', { name: keyOf(name), network, most: LIMITS[id] }] as const;
    return { name, what, fix: [id === 'x' ? 'messages.long-post-x-fix' : 'messages.long-post-fix'] };
  });
}

function placeIn(file: string, key: string, files: CampaignFiles): Pick<Problem, 'file' | 'line' | 'column'> {
  const located = files.decided.get(file)?.located;
  return { file, ...(located ? placeOf(located, key.split('.')) : { line: 1, column: 1 }) };
}
