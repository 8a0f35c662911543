import type { Direction } from '../model.ts';

// The blocks of Unicode whose letters run from right to left.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of a text as a whole: that of its language, but of words from left to right alone, theirs. Such a text is not translated yet
 * or a name, and its full stop belongs to its right end.
 * @example baseDirection('Keep it on.', 'rtl') // 'ltr'
 */
export function baseDirection(text: string, direction: Direction): Direction {
  return direction === 'rtl' && /\p{L}/u.test(text) && !RIGHT_TO_LEFT.test(text) ? 'ltr' : direction;
}

/**
 * The direction that a text has by itself, as in `<bdi>`: that of its first letter, and from left to right where it has none.
 * @example directionOf('#حرية') // 'rtl'
 */
export function directionOf(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
