import { askedPieces } from './words.ts';

/** Groups of words and phrases that mean the same to people who search, folded: each phrase is a list of stems. */
export type Synonyms = readonly (readonly (readonly string[])[])[];

/** What a locale’s `search.json` says, as the search reads it. */
export interface FoldedWords {
  synonyms: Synonyms;
  /** The stems of words that say nothing about what is looked for. */
  common: string[];
}

/** Folds the groups of a locale’s `search.json` for its language. */
export function foldSynonyms(groups: readonly (readonly string[])[], language: string): Synonyms {
  return groups.map((group) => group.map((phrase) => phraseStems(phrase, language)).filter((stems) => stems.length > 0));
}

/** The likeliest stems of a phrase, word by word. */
export function phraseStems(phrase: string, language: string): string[] {
  return askedPieces(phrase, language).flatMap(({ parts, joined }) => joined ?? parts.flatMap(([first]) => first ?? []));
}
