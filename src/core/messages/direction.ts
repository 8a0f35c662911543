/** As a text runs: from left to right, or from right to left. */
export type Direction = 'ltr' | 'rtl';

/** The blocks of Unicode whose letters run from right to left, as a class of a regular expression with the flag u. */
export const RIGHT_TO_LEFT = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;
const TURNED = new RegExp(RIGHT_TO_LEFT, 'u');
const TURNED_LETTERS = new RegExp(`(?=\\p{L})${RIGHT_TO_LEFT}`, 'gu');

/**
 * The direction that a text has by itself, as in `<bdi>`: that of its first letter, and from left to right where it has none.
 * @example directionOf('#حرية') // 'rtl'
 */
export function directionOf(text: string): Direction {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && TURNED.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Which part of the letters of a text runs from right to left, not counting what is isolated in it.
 * @example shareOfRightToLeft('أبجد ab') // 0.67, about
 */
export function shareOfRightToLeft(text: string): number {
  if (!TURNED.test(text)) return 0;
  const own = text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '');
  return (own.match(TURNED_LETTERS)?.length ?? 0) / Math.max(1, own.match(LETTERS)?.length ?? 0);
}
