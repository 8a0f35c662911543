/** Scripts whose words stand without spaces between them. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Mymr}\p{Script=Khmr}\p{Script=Laoo}]/u;

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
/** Articles and prepositions that grow together with their word. */
const ARABIC_PREFIX = '(?:[وف]?[بكل]?(?:ال|لل)?)';
const ETHIOPIC_PREFIX = '[የበከለ]?';

/** The source of a pattern that finds a form of words as it stands in a sentence. A … or * at its end stands for any ending. */
export function formSource(form: string): string {
  const isOpen = /[…*]$/.test(form);
  const words = form.replace(/\s*[…*]+$/, '');
  const source = words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '[\\s\\u00a0]+');
  if (UNPARTED.test(words)) return source;
  const prefix = /^\p{Script=Arab}/u.test(words) ? ARABIC_PREFIX : /^\p{Script=Ethi}/u.test(words) ? ETHIOPIC_PREFIX : '';
  return `(?<!${WORD})${prefix}${source}${isOpen ? `${WORD}*` : `(?!${WORD})`}`;
}

/** A pattern that finds a term of the source language, in the singular or with the ending of a plural. */
export function termPattern(terms: readonly string[]): RegExp {
  return new RegExp(terms.map((term) => formSource(term).replace(/\(\?!\[[^\]]*\]\)$/, `(?:s|es)?(?!${WORD})`)).join('|'), 'iu');
}
