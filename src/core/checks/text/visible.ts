import { codeOf, isAtHome, SUSPECT } from '#src/core/checks/text/invisible.ts';
import { isTower, MARKS } from '#src/core/checks/text/marks.ts';

const ISOLATES = /[\u2066-\u2069]/g;

/**
 * A text that is safe to print in a terminal, a log or a comment, on one line: what is hidden or commands becomes its code.
 * @example visible('a\u202Eb\tc\u001B[31m') // 'a<U+202E>b c<U+001B>[31m'
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(MARKS, (marks: string, index: number, whole: string) => (isTower(marks, whole, index) ? `${coded(marks)}…` : marks))
    .replace(/[\n\r]/g, coded)
    .replace(ISOLATES, coded)
    .replace(SUSPECT, (found: string, index: number, whole: string) =>
      found === '\uFFFD' || isAtHome(found, whole, index) ? found : coded(found),
    );
}

function coded(character: string): string {
  return `<${codeOf(character)}>`;
}
