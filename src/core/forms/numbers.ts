/** Where the ten digits of each script begin. */
const ZEROS = [
  ...[0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66],
  ...[0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10],
];

/** The numerals of Ethiopia: one to nine, ten to ninety, and the hundred that multiplies what stands before it. */
const ETHIOPIC_ONE = 0x1369;
const ETHIOPIC_HUNDRED = 0x137b;

/**
 * A text with the digits of every script as 0 to 9, and numerals of Ethiopia as numbers.
 * @example plainDigits('٢٠٢٦') // '2026'
 * @example plainDigits('፳፻፲፰') // '2018'
 */
export function plainDigits(text: string): string {
  return text.replace(/[\u1369-\u137b]+/g, (numerals) => String(ethiopic(numerals))).replace(/\p{Nd}/gu, (digit) => western(digit));
}

/** The number that stands in a text, and nothing besides; NaN for another text. */
export function numberIn(text: string): number {
  const digits = plainDigits(text).trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
}

function western(digit: string): string {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.findLast((candidate) => candidate <= code);
  return zero === undefined || code - zero > 9 ? digit : String(code - zero);
}

function ethiopic(numerals: string): number {
  return [...numerals].reduce((sum, numeral) => {
    const code = numeral.charCodeAt(0);
    if (code === ETHIOPIC_HUNDRED) return Math.max(sum, 1) * 100;
    const at = code - ETHIOPIC_ONE;
    return sum + (at < 9 ? at + 1 : (at - 8) * 10);
  }, 0);
}
