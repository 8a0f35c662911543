import { findAll, type Found } from '#src/core/checks/language/found.ts';
import { languageOf, type Manner } from '#src/core/checks/language/manner.ts';

const ARABIC = new Set(['Arab', 'Aran']);

const LINE = /\u0640+/g;
/** A prefix in front of a name of another script, and the sign of the Hijri year, end in one: لـ RightsCon, ١٤٤٧ هـ. */
const SHORT = /^(?:\p{L}|[وف]?(?:[بك]?ال|لل|[بكل]))$/u;

/** The sign that only stretches a word: it hides the word from the search. */
export function tatweel(text: string, { script }: Manner): Found[] {
  if (!ARABIC.has(script) || !text.includes('\u0640')) return [];
  return findAll(text, LINE, ({ 0: line, index }) => {
    const word = /[\p{Script=Arab}\p{M}]*$/u.exec(text.slice(Math.max(0, index - 16), index))![0].replace(/\p{M}/gu, '');
    const isInside = /^\p{M}{0,4}\p{Script=Arab}/u.test(text.slice(index + line.length, index + line.length + 5));
    const isAllowed = word === '' || (!isInside && line.length === 1 && SHORT.test(word));
    return isAllowed ? undefined : { what: ['language.tatweel'], fix: ['language.tatweel-fix'] };
  });
}

const PERCENT = /%(?<=[٠-٩۰-۹][ \u00a0\u202f]?%)/g;

/** The Latin % behind a number in digits of the language. */
export function arabicPercent(text: string, { script }: Manner): Found[] {
  if (!ARABIC.has(script)) return [];
  const said = { what: ['language.punctuation', { found: '%' }], fix: ['language.write-fix', { right: '٪' }] } as const;
  return findAll(text, PERCENT, () => said);
}

/** Letters of Arabic keyboards that look like a letter of the language and are not it: searches don’t find them. */
const OTHER_LETTERS: Record<string, Record<string, string>> = {
  fa: { ي: 'ی', ك: 'ک', ى: 'ی' },
  ur: { ي: 'ی', ك: 'ک', ى: 'ی', ه: 'ہ' },
};

/** Arabic letters in a Persian or Urdu text. */
export function arabicLetter(text: string, manner: Manner): Found[] {
  const language = languageOf(manner);
  const letters = Object.hasOwn(OTHER_LETTERS, language) ? OTHER_LETTERS[language] : undefined;
  if (!letters) return [];
  return findAll(text, new RegExp(`[${Object.keys(letters).join('')}]`, 'gu'), ({ 0: found }) => ({
    what: ['language.arabic-letter', { found }],
    fix: ['language.write-fix', { right: letters[found]! }],
  }));
}

const STOP = new Set(['ur', 'pnb', 'ks', 'skr']);
const LATIN_STOP = /\.(?=[\s»”’)]|$)(?<=\p{Script=Arab}{2}[»”’)]?\.)/gu;

/** A Latin full stop in languages that write ۔ */
export function urduStop(text: string, manner: Manner): Found[] {
  if (!STOP.has(languageOf(manner))) return [];
  return findAll(text, LATIN_STOP, () => ({ what: ['language.punctuation', { found: '.' }], fix: ['language.write-fix', { right: '۔' }] }));
}
