import { findAll, type Found } from '#src/core/checks/language/found.ts';
import type { Manner } from '#src/core/checks/language/manner.ts';

const STOP = /\.(?=[\s»›”’)]|$)(?<=\p{Script=Ethi}[»›”’)]?\.)/gu;
const TWO_SIGNS = /[፡:]{2}(?<=\p{Script=Ethi}[»›”’)]? ?..)/gu;
const OLD_SPACE = /(?<![፡:])፡(?![፡:])/gu;

/** A Latin full stop, or one made of two colons, in place of ። */
export function ethiopicStop(text: string, { script }: Manner): Found[] {
  if (script !== 'Ethi') return [];
  const said = (found: string): Omit<Found, 'index'> => ({
    what: ['language.punctuation', { found }],
    fix: ['language.write-fix', { right: '።' }],
  });
  const points = findAll(text, STOP, ({ index }) => (isAbbreviation(text, index) ? undefined : said('.')));
  return [...points, ...findAll(text, TWO_SIGNS, ({ 0: found }) => said(found))];
}

/** An abbreviation is one letter, or has a point or a stroke within it: ዓ.ም., ወ/ሮ. */
function isAbbreviation(text: string, index: number): boolean {
  const word = /[\p{L}\p{M}./]+$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  return /[./]/.test(word) || word.length === 1;
}

/** The wordspace ፡ of old books, in a text that parts its words by spaces, or in place of another sign. */
export function ethiopicSpace(text: string, { script }: Manner): Found[] {
  if (script !== 'Ethi' || !text.includes('፡')) return [];
  const isMixed = /[\u1200-\u135a] [\u1200-\u135a]/.test(text);
  return findAll(text, OLD_SPACE, ({ index }) => {
    const isBetween = /\p{L}/u.test(text[index - 1] ?? '') && /\p{L}/u.test(text[index + 1] ?? '');
    return isBetween && !isMixed ? undefined : { what: ['language.wordspace'], fix: ['language.wordspace-fix'] };
  });
}
