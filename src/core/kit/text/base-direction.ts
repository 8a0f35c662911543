import { RIGHT_TO_LEFT } from '#src/core/messages/direction.ts';
import type { Direction } from '../model.ts';

const TURNED = new RegExp(RIGHT_TO_LEFT, 'u');

/**
 * The direction of a text as a whole: that of its language, but of words from left to right alone, theirs. Such a text is not translated yet
 * or a name, and its full stop belongs to its right end.
 * @example baseDirection('Keep it on.', 'rtl') // 'ltr'
 */
export function baseDirection(text: string, direction: Direction): Direction {
  return direction === 'rtl' && /\p{L}/u.test(text) && !TURNED.test(text) ? 'ltr' : direction;
}
