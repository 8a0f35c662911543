import { isolate } from '#src/core/messages/isolate.ts';

/** The most characters that a line of a letter takes. */
export const MOST_LINE = 200;
/** The most characters that a longer text in a letter takes. */
export const MOST_TEXT = 2000;

/** Signs that turn the direction of what follows, are invisible, or steer machines: nobody types them on purpose. */
const HIDDEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LTR = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])\p{L}/u;

/** What stands in a letter of what somebody typed, and what was left out of it. */
export interface Typed {
  value: string;
  /** True where it was too long, and where signs were left out that nobody sees. */
  isLong: boolean;
  hadHidden: boolean;
}

/**
 * What somebody typed, as it can stand in a letter: without hidden signs, and not longer than it may be; lines stay where `most` is that of a longer text.
 * @example readTyped('  Ada\u202e  Lovelace ', MOST_LINE) // { value: 'Ada Lovelace', isLong: false, hadHidden: true }
 */
export function readTyped(typed: string, most: number): Typed {
  const spaced =
    most === MOST_TEXT
      ? typed
          .replace(/\r\n?/g, '\n')
          .replace(/[^\S\n]+/gu, ' ')
          .replace(/ ?\n[\n ]*/g, '\n')
      : typed.replace(/\s+/gu, ' ');
  const plain = spaced.replace(HIDDEN, (sign) => (sign === '\n' ? sign : '')).trim();
  const signs = [...plain];
  const value = signs.slice(0, most).join('').trimEnd();
  return { value, isLong: signs.length > most, hadHidden: [...spaced.matchAll(HIDDEN)].some(([sign]) => sign !== '\n') };
}

/**
 * A value with isolates around it where it runs the other way than the letter: the text around it then keeps its order, in mail programs too.
 * @example isolateTyped('Ada', 'rtl') // '\u2068Ada\u2069'
 */
export function isolateTyped(value: string, direction: 'ltr' | 'rtl'): string {
  return (direction === 'ltr' ? RTL : LTR).test(value) ? isolate(value) : value;
}
