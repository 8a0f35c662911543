/**
 * Marks in texts that stand in another language than their page, or are older than their source. A text is often a mere string until it is
 * printed; the marks travel in it, and `markup.ts` turns them into attributes of the page. They are characters that Unicode keeps for a
 * program's own use, and that no text may hold: the check refuses them.
 */
export const OPEN = '\uFDD0';
/** Ends what a mark says, and begins the text. */
export const TELLS = '\uFDD1';
/** Ends the marked text. */
export const CLOSE = '\uFDD2';

/** Any of the marks. */
export const MARKS = /[\uFDD0-\uFDD2]/;

/**
 * A text that stands in another language than its page.
 * @example foreign('Keep it on', 'en', 'ltr') // '\uFDD0en ltr\uFDD1Keep it on\uFDD2'
 */
export function foreign(text: string, tag: string, direction: 'ltr' | 'rtl', space = ''): string {
  return `${OPEN}${tag} ${direction}${TELLS}${space}${text}${space}${CLOSE}`;
}

/** A translation whose source has changed since; `hash` is that of the source text of today. */
export function older(text: string, hash: string, space = ''): string {
  return `${OPEN}=${hash}${TELLS}${space}${text}${space}${CLOSE}`;
}

/** A text without marks, where no markup is possible: in titles, attributes, feeds. */
export function withoutMarks(text: string): string {
  return MARKS.test(text) ? text.replace(/\uFDD0[^\uFDD1]*\uFDD1 ?/g, '').replace(/ ?\uFDD2/g, '') : text;
}
