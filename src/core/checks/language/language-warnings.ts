import type { CampaignFiles, Languages } from '#src/core/checks/campaign-files.ts';
import { missingTerm, termCheck, type TermCheck } from '#src/core/checks/language/check-terms.ts';
import type { Found } from '#src/core/checks/language/found.ts';
import { languageOf, mannerOf, mannersOf, type Manner } from '#src/core/checks/language/manner.ts';
import { namesIn, type Names } from '#src/core/checks/language/names.ts';
import { pairsIn, type Pair } from '#src/core/checks/language/pairs.ts';
import { isInOther, otherScript } from '#src/core/checks/language/scripts.ts';
import { hasSentence, isGap } from '#src/core/checks/language/untranslated.ts';
import { CAMPAIGN_FILE, languagesOf } from '#src/core/checks/languages.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';

/** Everything that a campaign’s texts have otherwise than their languages write it: what each file was found to have, and what the files have against each other. None of it stops a build. */
export function languageWarnings(files: CampaignFiles): Problem[] {
  const languages = languagesOf(files.decided);
  if (!languages) return [];
  const names = namesIn(files);
  const own = [...files.decided.values()].flatMap(({ warnings = [] }) =>
    warnings.flatMap(({ near, ...warning }) => (near && names.hold(near.text, near.index) ? [] : [warning])),
  );
  const compared = comparedWarnings(files, languages, names);
  // What is still in the source language is not held against the signs of its own.
  const untranslated = new Set(compared.flatMap((warning) => (warning.what[0] === 'language.untranslated' ? [lineOf(warning)] : [])));
  return sortProblems([...own.filter((warning) => !untranslated.has(lineOf(warning))), ...gapsOnce(compared)]);
}

const GAP = 'language.gaps';

/** What waits to be written is told once for each file, at the first place, with how much there is of it. */
function gapsOnce(warnings: readonly Problem[]): Problem[] {
  const gaps = Map.groupBy(
    warnings.filter(({ what }) => what[0] === GAP),
    ({ file }) => file,
  );
  const once = [...gaps.values()].map((own): Problem => ({ ...sortProblems(own)[0]!, what: [GAP, { count: own.length }] }));
  return [...warnings.filter(({ what }) => what[0] !== GAP), ...once];
}

function lineOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

function comparedWarnings(files: CampaignFiles, languages: Languages, names: Names): Problem[] {
  const known = knownOf(files, languages, names);
  const problems: Problem[] = [];
  for (const pair of pairsIn(files, languages)) {
    const own = known.get(pair.locale);
    for (const { index, what, fix } of own ? compare(pair, own) : []) problems.push({ file: pair.file, ...pair.placeAt(index), what, fix });
  }
  return problems;
}

/** What the texts of a language are compared by. */
interface Known {
  manner: Manner;
  /** True for a language that is not the source’s: English and British English may say the same. */
  isOther: boolean;
  terms: TermCheck | undefined;
  hashtag: string | undefined;
  withoutNames(text: string): string;
}

function knownOf({ decided }: CampaignFiles, { locales, sourceLocale }: Languages, names: Names): Map<string, Known> {
  const manners = mannersOf(decided);
  const source = languageOf(mannerOf(manners, sourceLocale) ?? { tag: sourceLocale });
  const { hashtag } = (decided.get(CAMPAIGN_FILE)?.value ?? {}) as { hashtag?: string };
  const withoutNames = (text: string): string => names.without(text);
  const known = locales.flatMap((code): [string, Known][] => {
    const manner = mannerOf(manners, code);
    const guide = `locales/${code}/GUIDE.md`;
    const terms = termCheck(decided.get(guide)?.glossary ?? [], guide);
    return manner ? [[code, { manner, isOther: languageOf(manner) !== source, terms, hashtag, withoutNames }]] : [];
  });
  return new Map(known);
}

function compare({ text, source }: Pair, { manner, isOther, terms, hashtag, withoutNames }: Known): Found[] {
  // What is not translated yet is shown in the source’s words.
  if (text.trim() === '') return [];
  if (isOther && text === source && hasSentence(text, withoutNames)) {
    return [{ index: 0, what: ['language.untranslated'], fix: ['language.untranslated-fix'] }];
  }
  const foreign = otherScript(text, manner, withoutNames);
  // A new campaign has them in English where the generator doesn’t know its language.
  if (isGap(text) && (foreign.length > 0 || isInOther(text, manner)))
    return [{ index: 0, what: [GAP, { count: 1 }], fix: ['language.gaps-fix'] }];
  const isLost = hashtag !== undefined && source?.includes(hashtag) && !text.includes(hashtag);
  return [...foreign, ...(terms?.(text, source) ?? []), ...(isLost ? [missingTerm(hashtag)] : [])];
}
