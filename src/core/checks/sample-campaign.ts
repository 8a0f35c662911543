import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { decideText } from '#src/core/checks/decide-file.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { mannersOf } from '#src/core/checks/language/manner.ts';
import { languagesOf, tellsLanguages } from '#src/core/checks/languages.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { printProblem } from '#src/core/checks/print/told.ts';
import { SAMPLE_CAMPAIGN, SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';
import { SAMPLE_LOCALES } from '#src/core/checks/sample-locales.ts';
import { tellIn } from '#src/core/checks/words.ts';

const ENGLISH = tellIn('en');

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

/** The files of a campaign as text, by path from its folder, and the paths of what lies in `public/`. */
export interface SampleFiles {
  texts: Map<string, string>;
  publicPaths: Set<string>;
}

/** A tiny sound campaign for tests, in English, Arabic and Amharic, as the files of its folder. */
export function sampleCampaign(): SampleFiles {
  const data = { 'content/campaign.json': SAMPLE_CAMPAIGN, ...SAMPLE_ENTRIES, ...SAMPLE_LOCALES };
  const json = Object.entries(data).map(([path, value]) => [path, JSON.stringify(value, null, 2)] as const);
  return { texts: new Map([...json, ...Object.entries(PAGES)]), publicPaths: new Set(['keys/report.asc', 'pictures/map.svg']) };
}

/** The sample with one file written anew, or taken away where `text` is undefined. */
export function withFile(path: string, text: string | undefined, files = sampleCampaign()): SampleFiles {
  if (text === undefined) files.texts.delete(path);
  else files.texts.set(path, text);
  return files;
}

/** The sample with a mistake: in one of its files, the first `from` became `to`; without `from`, the file is `to` or not there. */
export function withMistake(path: string, from: string | undefined, to: string | undefined, files = sampleCampaign()): SampleFiles {
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
export function problemsOf(files: SampleFiles): string[] {
  return checkCampaign(decideAll(files)).problems.map((problem) => printProblem(problem, ENGLISH));
}

/** The texts of the sample before anybody changes them. */
const OWN_TEXTS: ReadonlyMap<string, string> = sampleCampaign().texts;

/** What was decided of them, by the languages that it was decided for: tests change one file of many, and the others would be decided anew each time. */
const known = new Map<string, Map<string, Decided>>();

/** Decides every file of a sample, as the source gate does, in this process. */
export function decideAll({ texts, publicPaths }: SampleFiles): CampaignFiles {
  const decided = new Map<string, Decided>();
  const decide = (isWanted: (path: string) => boolean): void => {
    const languages = languagesOf(decided);
    const manners = mannersOf(decided);
    const known = knownIn(JSON.stringify([languages, manners]));
    for (const [path, text] of texts) {
      if (!isWanted(path)) continue;
      const isOwn = OWN_TEXTS.get(path) === text;
      const one = (isOwn && known.get(path)) || decideText(path, text.replace(/^\uFEFF/, ''), languages, manners);
      if (isOwn) known.set(path, one);
      // Tests change what they get.
      decided.set(path, structuredClone(one));
    }
  };
  decide(tellsLanguages);
  decide((path) => !tellsLanguages(path));
  return { decided, publicPaths };
}

function knownIn(languages: string): Map<string, Decided> {
  const files = known.get(languages) ?? new Map<string, Decided>();
  known.set(languages, files);
  return files;
}
