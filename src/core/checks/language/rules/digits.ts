import { findAll, type Found } from '#src/core/checks/language/found.ts';
import { letterClass, type Manner } from '#src/core/checks/language/manner.ts';
import { BREAK } from '#src/core/checks/language/text.ts';

/** The zeros of systems of digits that have ten in a row, as Intl names them. */
const ZEROS: Record<string, number> = {
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  gujr: 0xae6,
  guru: 0xa66,
  khmr: 0x17e0,
  knda: 0xce6,
  laoo: 0xed0,
  latn: 0x30,
  mlym: 0xd66,
  mymr: 0x1040,
  orya: 0xb66,
  tamldec: 0xbe6,
  telu: 0xc66,
  thai: 0xe50,
  tibt: 0xf20,
};

const REACH = 24;
const NUMBER = /(?=\p{Nd})(?<!\p{Nd}|\p{Nd}[.,:/\u066b\u066c-])\p{Nd}+(?:[.,]\p{Nd}+){0,8}/gu;

/** Numbers in other digits than those of the language, where they belong to no name of another script: CC BY 4.0. */
export function digits(text: string, { numbering, script }: Manner): Found[] {
  const zero = Object.hasOwn(ZEROS, numbering) ? ZEROS[numbering] : undefined;
  const letters = letterClass(script);
  if (zero === undefined || letters === undefined) return [];
  const own = new RegExp(`[${letters}]`, 'u');
  return findAll(text, numbering === 'latn' ? /[٠-٩۰-۹]+/gu : NUMBER, ({ 0: found, index }) => {
    const first = found.codePointAt(0)!;
    if (first >= zero && first < zero + 10) return undefined;
    if (!isProse(text, index, index + found.length, own)) return undefined;
    const right = found.replace(/\p{Nd}/gu, (digit) => String.fromCodePoint(zero + valueOf(digit)));
    return {
      what: ['language.digits', { found }],
      fix: ['language.write-fix', { right: own.source.includes('Arab') ? right.replaceAll(',', '٬').replaceAll('.', '٫') : right }],
    };
  });
}

function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  const zero = Object.values(ZEROS).find((start) => code >= start && code < start + 10);
  return zero === undefined ? 0 : code - zero;
}

/** True where the words on both sides are those of the language, and one of them is there. */
function isProse(text: string, from: number, to: number, own: RegExp): boolean {
  const sides = [nearest(text, from - 1, -1), nearest(text, to, 1)];
  return sides.some((sign) => sign !== undefined) && sides.every((sign) => sign === undefined || own.test(sign));
}

const END = /[.?!؟۔።;؛\u2029]/;
const LETTER = /[\p{L}\uFFFC]/u;

/** The next letter in a direction; a name ends where a sentence does. */
function nearest(text: string, from: number, step: 1 | -1): string | undefined {
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < REACH; at += step) {
    const sign = text[at]!;
    if (LETTER.test(sign)) return sign;
    if (END.test(sign) && /\s/.test(sign === BREAK ? sign : (text[at + 1] ?? ' '))) return undefined;
  }
  return undefined;
}
