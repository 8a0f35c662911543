import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { namedIn, type OpenKind, placeOfName } from '#src/core/messages/open-names.ts';

/** A code that stands in a file, at a path of its fields. */
interface Use {
  file: string;
  path: readonly string[];
  code: string | undefined;
}

/** What a campaign may name itself has a name for readers: groups of pages, issues of what worked, fields of work of organisations. */
export function checkOpenNames(content: CampaignContent, files: Pick<CampaignFiles, 'decided'>): Problem[] {
  return [
    ...unnamed('group', groupsIn(content), content, files),
    ...unnamed('issue', issuesIn(content), content, files),
    ...unnamed('focus', focusesIn(content), content, files),
  ];
}

function groupsIn({ campaign, explainer }: CampaignContent): Use[] {
  return explainer.map(({ id, group }) => ({ file: `content/explainer/${campaign.sourceLocale}/${id}.mdx`, path: ['group'], code: group }));
}

function issuesIn({ wins }: CampaignContent): Use[] {
  return wins.map(({ id, issue }) => ({ file: `content/wins/${id}.json`, path: ['issue'], code: issue }));
}

function focusesIn({ coalition }: CampaignContent): Use[] {
  return coalition.flatMap(({ id, focus }) =>
    focus.map((code, i) => ({ file: `content/coalition/${id}.json`, path: ['focus', String(i)], code })),
  );
}

function unnamed(kind: OpenKind, uses: readonly Use[], content: CampaignContent, { decided }: Pick<CampaignFiles, 'decided'>): Problem[] {
  const known = namedIn(content, kind);
  const { file: words, group } = placeOfName(kind, content.campaign.sourceLocale);
  return uses.flatMap(({ file, path, code }) => {
    const located = decided.get(file)?.located;
    if (code === undefined || !located || known.includes(code)) return [];
    const near = suggest(code, known);
    const fix = near[0] === 'fix.did-you-mean' ? near : (['names.no-name-fix', { code, file: words, group }] as const);
    return [{ file, ...placeOf(located, path), what: ['names.no-name', { code }] as const, fix }];
  });
}
