import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Where entries of any kind may carry codes. */
interface WithCodes {
  country?: string;
  points?: { country?: string }[];
  originalLanguage?: string;
  languages?: string[];
}

/** The codes of countries and languages in an entry must be ones that the languages of the site have names for. */
export function checkCodes(path: string, located: Located): Problem[] {
  const data = located.data as WithCodes;
  const countries: [PropertyKey[], string | undefined][] = [
    [['country'], data.country],
    ...(data.points ?? []).map(({ country }, i): [PropertyKey[], string | undefined] => [['points', i, 'country'], country]),
  ];
  const languages: [PropertyKey[], string | undefined][] = [
    [['originalLanguage'], data.originalLanguage],
    ...(data.languages ?? []).map((code, i): [PropertyKey[], string | undefined] => [['languages', i], code]),
  ];
  const at = (place: PropertyKey[], said: Said | undefined): Problem[] =>
    said ? [{ file: path, ...placeOf(located, place), ...said }] : [];
  return [
    ...countries.flatMap(([place, code]) => at(place, code === undefined ? undefined : wrongCountry(code))),
    ...languages.flatMap(([place, code]) => at(place, code === undefined || isTag(code) ? undefined : wrongLanguage(code))),
  ];
}

/** True for a language tag that Intl can read. */
export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function wrongCountry(code: string): Said | undefined {
  const current = new Intl.Locale(`und-${code}`).region!;
  if (current !== code) return { what: ['codes.not-country', { code }], fix: ['fix.did-you-mean', { near: current }] };
  if (code !== 'ZZ' && COUNTRIES.of(code) !== undefined) return undefined;
  return { what: ['codes.not-country', { code }], fix: ['codes.not-country-fix'] };
}

function wrongLanguage(code: string): Said {
  return { what: ['codes.not-language', { code }], fix: ['codes.not-language-fix'] };
}
