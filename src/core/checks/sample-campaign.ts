import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { formatProblem } from '#src/core/checks/problem.ts';
import { SAMPLE_CAMPAIGN, SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';
import { SAMPLE_LOCALES } from '#src/core/checks/sample-locales.ts';

const PAGES = {
  'content/explainer/en/why-forests.mdx': `---
title: "Why forests"
description: "What a forest does for everybody."
order: 10
group: "threats"
---
Trees hold the [water](../act/plant-a-tree.html).

<Chart id="felled-by-year" />
`,
  'content/explainer/ar/why-forests.mdx': '---\ntitle: "لماذا الغابات"\ndescription: "ما تفعله الغابة للجميع."\n---\nالأشجار تحفظ الماء.\n',
  'content/explainer/am/why-forests.mdx': '---\ntitle: "ደን ለምን"\ndescription: "ደን ለሁሉም የሚያደርገው።"\n---\nዛፎች ውኃ ይይዛሉ።\n',
  'content/pages/en/about.mdx': '---\ntitle: "About us"\ndescription: "Who we are."\norder: 10\n---\nWe are neighbours.\n',
  'content/pages/ar/about.mdx': '---\ntitle: "من نحن"\ndescription: "من نحن."\n---\nنحن جيران.\n',
  'content/pages/am/about.mdx': '---\ntitle: "ስለ እኛ"\ndescription: "ማን እንደሆንን።"\n---\nጎረቤታሞች ነን።\n',
};

/** A tiny sound campaign for tests, in English, Arabic and Amharic, as the files of its folder. */
export function sampleCampaign(): CampaignFiles {
  const data = { 'content/campaign.json': SAMPLE_CAMPAIGN, ...SAMPLE_ENTRIES, ...SAMPLE_LOCALES };
  const json = Object.entries(data).map(([path, value]) => [path, JSON.stringify(value, null, 2)] as const);
  return { texts: new Map([...json, ...Object.entries(PAGES)]), publicPaths: new Set(['keys/report.asc', 'pictures/map.svg']) };
}

/** The sample with one file written anew, or taken away where `text` is undefined. */
export function withFile(path: string, text: string | undefined, files = sampleCampaign()): CampaignFiles {
  if (text === undefined) files.texts.delete(path);
  else files.texts.set(path, text);
  return files;
}

/** The sample with a mistake: in one of its files, the first `from` became `to`; without `from`, the file is `to` or not there. */
export function withMistake(path: string, from: string | undefined, to: string | undefined, files = sampleCampaign()): CampaignFiles {
  if (from === undefined || to === undefined) return withFile(path, to, files);
  const text = files.texts.get(path);
  if (!text?.includes(from)) throw new Error(`${path} of the sample has no ${from}`);
  // A function, because $ has a meaning in a replacement.
  const changed = text.replace(from, () => to);
  return withFile(path, changed, files);
}

/** A row of a table of mistakes: what happened, the edit, and the one problem that it must give. */
export type Mistake = [
  story: string,
  path: string,
  from: string | undefined,
  to: string | undefined,
  place: string,
  what: string,
  fix: string,
];

/** What a person reads who checks these files: every problem as it is printed. */
export function problemsOf(files: CampaignFiles): string[] {
  return checkCampaign(files).problems.map(formatProblem);
}
