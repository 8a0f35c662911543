import { nearest } from '#src/core/checks/nearest.ts';
import { isTag } from '#src/core/checks/check-codes.ts';
import type { Said } from '#src/core/checks/problem.ts';

/** In which languages people may write the names of countries and languages, and how the campaign itself calls some countries. */
export interface Naming {
  tags: readonly string[];
  /** Names of countries by code, one record for each language. */
  countries: readonly Readonly<Record<string, string>>[];
}

/** A code, or why there is none. */
export type Coded = { code: string } | { said: Said };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/**
 * The ISO code of a country that is given as a code or as a name in one of the campaign’s languages, or in English.
 * @example countryCode('الكاميرون', { tags: ['ar'], countries: [] }) // { code: 'CM' }
 */
export function countryCode(typed: string, naming: Naming): Coded {
  const codes = PAIRS.filter(isCountry);
  const own = naming.countries.flatMap((names) => Object.entries(names).map(([code, name]) => [code, name] as const));
  const names = [...own, ...namesOf('region', codes, naming.tags)];
  const found = names.find(([, name]) => plain(name) === plain(typed))?.[0] ?? asCode(typed, codes);
  return found === undefined ? { said: unknown('country', typed, names) } : { code: found };
}

/**
 * The code of a language that is given as a code or by its name.
 * @example languageCode('አማርኛ', { tags: ['am'], countries: [] }) // { code: 'am' }
 */
export function languageCode(typed: string, { tags }: Naming): Coded {
  const names = namesOf('language', [...new Set([...PAIRS.map((pair) => pair.toLowerCase()), ...tags])], tags);
  const found = names.find(([, name]) => plain(name) === plain(typed))?.[0];
  if (found !== undefined) return { code: found };
  const code = typed.trim();
  // Any word of up to eight letters has the shape of a tag.
  if (/^[a-z]{2,3}(-|$)/i.test(code) && isTag(code)) return { code: code.replace(/^[A-Z]+/, (letters) => letters.toLowerCase()) };
  return { said: unknown('language', typed, names) };
}

/** A country of today: codes of former ones stand for others now. */
function isCountry(code: string): boolean {
  return code !== 'ZZ' && new Intl.Locale(`und-${code}`).region === code && ENGLISH.of(code) !== undefined;
}

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** UK is what many write for GB. */
function asCode(typed: string, codes: readonly string[]): string | undefined {
  const code = typed.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  return codes.find((known) => known === new Intl.Locale(`und-${code}`).region);
}

function namesOf(type: 'region' | 'language', codes: readonly string[], tags: readonly string[]): [code: string, name: string][] {
  const known = [...new Set([...tags.filter(isTag), 'en'])];
  return known.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([tag], { type, style, fallback: 'none' });
      return codes.flatMap((code): [string, string][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[code, name]];
      });
    }),
  );
}

/** Names are compared without capitals, accents, marks and what is between their words. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function unknown(what: 'country' | 'language', typed: string, names: readonly (readonly [string, string])[]): Said {
  const all = [...new Set(names.map(([, name]) => name))];
  const near = nearest(typed.trim(), all);
  const within = plain(typed).length < 3 ? [] : all.filter((name) => plain(name).includes(plain(typed))).slice(0, 6);
  const said = { what: [`new.no-${what}`, { name: typed }] as const };
  if (near !== undefined) return { ...said, fix: ['fix.did-you-mean', { near }] };
  return { ...said, fix: within.length > 0 ? ['fix.use-one-of', { list: within.join(', ') }] : [`new.no-${what}-fix`] };
}
