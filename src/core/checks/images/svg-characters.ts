/** Signs that XML does not allow: control signs, halves of a pair, and two that mean nothing. */
const NO_SIGN = /[^\t\n\r\x20-\u{10ffff}]|[\uFFFE\uFFFF]|\p{Cs}/u;

/** Where a sign stands that can't be in XML, as itself or by its number (`&#0;`); nothing where there is none. */
export function noSignAt(text: string): number | undefined {
  const plain = NO_SIGN.exec(text)?.index;
  if (plain !== undefined) return plain;
  for (const { index, 1: digits = '' } of text.matchAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi)) {
    const number = Number(digits.replace(/^x/i, '0x'));
    if (number > 0x10ffff || NO_SIGN.test(String.fromCodePoint(number))) return index;
  }
  return undefined;
}
