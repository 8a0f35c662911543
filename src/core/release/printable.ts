/** No name may flood a terminal. */
const LONGEST = 400;

/** What steers terminals, turns lines around or can’t be seen, but for the joiners of Persian and of India’s scripts. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const JOINERS = '\u200c\u200d';

/**
 * A stranger’s text that is safe to print on one line. (The check’s own `visible` needs a newer Node than readers may have.)
 * @example printable('a\u001b[31m.html') // 'a<U+001B>[31m.html'
 */
export function printable(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replace(HIDDEN, (sign) =>
    JOINERS.includes(sign) ? sign : `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
