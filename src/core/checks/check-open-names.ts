import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { namedIn, placeOfName } from '#src/core/messages/open-names.ts';

type What = Parameters<typeof namedIn>[1];

/** What a campaign may name itself has a name for readers: groups of pages, issues of what worked, fields of work of organisations. */
export function checkOpenNames(content: CampaignContent, { decided }: Pick<CampaignFiles, 'decided'>): Problem[] {
  const { sourceLocale } = content.campaign;
  const uses: [What, string, readonly string[], code: string | undefined][] = [
    ...content.explainer.map(({ id, group }) => ['group', `content/explainer/${sourceLocale}/${id}.mdx`, ['group'], group] as [What, string, string[], string]), // prettier-ignore
    ...content.wins.map(({ id, issue }) => ['issue', `content/wins/${id}.json`, ['issue'], issue] as [What, string, string[], string]),
    ...content.coalition.flatMap(({ id, focus }) => focus.map((code, i) => ['focus', `content/coalition/${id}.json`, ['focus', String(i)], code] as [What, string, string[], string])), // prettier-ignore
  ];
  return uses.flatMap(([what, file, path, code]) => {
    const known = namedIn(content, what);
    const located = decided.get(file)?.located;
    if (code === undefined || !located || known.includes(code)) return [];
    const { file: words, group } = placeOfName(what, sourceLocale);
    const near = suggest(code, known);
    const fix = near[0] === 'fix.did-you-mean' ? near : (['names.no-name-fix', { code, file: words, group }] as const);
    return [{ file, ...placeOf(located, path), what: ['names.no-name', { code }] as const, fix }];
  });
}
