import { phraseStems } from './synonyms.ts';

/** The stems of the titles of each language of a site, by its code. */
export type TitleStems = Record<string, readonly string[]>;

/** The languages in whose titles all words of a query stand. */
export function languagesOf(query: string, titles: TitleStems): string[] {
  return Object.entries(titles)
    .filter(([code, stems]) => {
      const known = new Set(stems);
      const asked = phraseStems(query.slice(0, 200), code);
      return asked.length > 0 && asked.every((stem) => known.has(stem));
    })
    .map(([code]) => code);
}
