/** Scripts whose words stand without spaces between them. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Mymr}\p{Script=Khmr}\p{Script=Laoo}]/u;

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
/** Articles and prepositions that grow together with their word. */
const ARABIC_PREFIX = '(?:[وف]?[بكل]?(?:ال|لل)?)';
const ETHIOPIC_PREFIX = '[የበከለ]?';

const known = new Map<string, RegExp>();

/** A text in small letters and with one kind of apostrophe, sign by sign. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replaceAll("'", '’');
}

/** Where a form of words stands in a text, whole. A … or * at its end stands for any ending. */
export function findForm(text: string, form: string): { index: number; length: number }[] {
  return [...lowered(text).matchAll(patternOf(form, false))].map(({ 0: { length }, index }) => ({ index, length }));
}

/** True for a text of the source that has one of some terms, in the singular or with the ending of a plural. */
export function hasTerm(text: string, terms: readonly string[]): boolean {
  const small = lowered(text);
  return terms.some((term) => small.includes(lowered(term)) && small.search(patternOf(term, true)) >= 0);
}

/** Patterns are made when a text needs them: making them costs more than using them. */
function patternOf(form: string, isTerm: boolean): RegExp {
  const name = `${isTerm} ${form}`;
  const pattern = known.get(name) ?? new RegExp(sourceOf(lowered(form), isTerm ? '(?:s|es)?' : ''), 'gu');
  known.set(name, pattern);
  return pattern;
}

function sourceOf(form: string, ending: string): string {
  const isOpen = /[…*]$/.test(form);
  const words = form.replace(/\s*[…*]+$/, '');
  const source = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]+');
  if (UNPARTED.test(words)) return source;
  const prefix = /^\p{Script=Arab}/u.test(words) ? ARABIC_PREFIX : /^\p{Script=Ethi}/u.test(words) ? ETHIOPIC_PREFIX : '';
  return `(?<!${WORD})${prefix}${source}${isOpen ? `${WORD}*` : `${ending}(?!${WORD})`}`;
}
