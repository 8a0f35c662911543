import type { Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';

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
  const at = (place: PropertyKey[], said: Pick<Problem, 'what' | 'fix'> | undefined): Problem[] =>
    said ? [{ file: path, ...located.placeOf(place), ...said }] : [];
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

function wrongCountry(code: string): Pick<Problem, 'what' | 'fix'> | undefined {
  const current = new Intl.Locale(`und-${code}`).region!;
  if (current !== code) return { what: `“${code}” is not the code of a country.`, fix: `Did you mean “${current}”?` };
  if (code !== 'ZZ' && COUNTRIES.of(code) !== undefined) return undefined;
  return { what: `“${code}” is not the code of a country.`, fix: 'Use the two letters of ISO 3166, such as CM for Cameroon.' };
}

function wrongLanguage(code: string): Pick<Problem, 'what' | 'fix'> {
  return { what: `“${code}” is not the code of a language.`, fix: 'Use its code, such as fr, ar or pt-BR.' };
}
