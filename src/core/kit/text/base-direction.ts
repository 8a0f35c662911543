import type { Direction } from '../model.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;

/**
 * The direction of a text as a whole: that of its language, but of words from left to right alone, theirs. Such a text is not translated yet
 * or a name, and its full stop belongs to its right end.
 * @example baseDirection('Keep it on.', 'rtl') // 'ltr'
 */
export function baseDirection(text: string, direction: Direction): Direction {
  return direction === 'rtl' && /\p{L}/u.test(text) && !RIGHT_TO_LEFT.test(text) ? 'ltr' : direction;
}
