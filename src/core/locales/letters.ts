/**
 * The letters of a language, by CLDR’s list of them (a UnicodeSet): clusters such as {ch} are taken apart.
 * @example lettersOf('[a-c {ch} é \\u0E01]') // ['a', 'b', 'c', 'h', 'é', 'ก']
 */
export function lettersOf(set: string): string[] {
  const plain = [
    ...set
      .replace(/^\[|\]$/g, '')
      .replaceAll('\\-', '')
      .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
      .replace(/[\s{}\\]/g, ''),
  ];
  const letters = plain.flatMap((letter, i) => {
    const isRange = letter === '-' && i > 0 && i < plain.length - 1;
    return isRange ? between(plain[i - 1]!, plain[i + 1]!) : [letter];
  });
  return [...new Set(letters)].sort();
}

function between(from: string, to: string): string[] {
  const first = from.codePointAt(0)! + 1;
  return Array.from({ length: Math.max(0, to.codePointAt(0)! - first) }, (_, i) => String.fromCodePoint(first + i));
}
