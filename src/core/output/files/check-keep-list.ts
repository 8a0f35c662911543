import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { keepListPath } from '#src/core/keep/keep-list.ts';
import type { Facts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { sitePages } from '#src/core/site/pages.ts';

/** Holds the lists of what readers’ devices keep against the files: true sizes and checksums, all pages of the language. */
export function wrongKeepLists(content: CampaignContent, facts: Facts): Problem[] {
  return builtLocales(content).flatMap(({ code }) => wrongList(keepListPath(code), code, content, facts));
}

function wrongList(file: string, code: string, content: CampaignContent, facts: Facts): Problem[] {
  const kept = facts.get(file)?.kept?.files;
  // A list that is missing or can’t be read is a problem already.
  if (!kept) return [];
  const untrue = kept.filter(([path, bytes, sum]) => {
    const whole = facts.get(path)?.whole;
    return whole?.bytes !== bytes || whole.sum !== sum;
  });
  const named = new Set(kept.map(([path]) => path));
  const lost = sitePages(content).filter(({ path }) => !named.has(`${code}/${path}`));
  return [
    ...untrue.map(([path]) => finding(file, ['output.keep-sum', { path }])),
    ...lost.map(({ path }) => finding(file, ['output.entry-lost', { entry: `${code}/${path}` }])),
  ];
}
