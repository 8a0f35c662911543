/** A file of a letter holds no more than this: what is pasted into it may be longer. */
export const MOST_LETTER = 40_000;

/**
 * A letter as text, from what its page shows: no spaces at the ends of lines, at most one empty line, no signs that steer machines. Isolates stay.
 * @example plainLetter('Dear Ada, \n\n\n\nYes.\u0000') // 'Dear Ada,\n\nYes.\n'
 */
export function plainLetter(shown: string): string {
  const text = shown
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\u202a-\u202e\ufeff]|[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${text.slice(0, MOST_LETTER).replace(/\p{Cs}/gu, '')}\n`;
}
