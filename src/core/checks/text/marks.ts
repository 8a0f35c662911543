/** Runs of combining marks that are long enough to look at. */
export const MARKS = /\p{M}{4,}/gu;

/** Marks that stand above, below or in a letter. Tibetan's lower letters are counted as letters, which they are. */
const PILED = /[[\p{Mn}\p{Me}]--[\u0F8D-\u0FBC\p{Variation_Selector}]]/gv;

/** Letters that never carry more than three or four marks, in any language. */
const LIGHT_BASE = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}]$|^$/u;

/** True for more marks on one letter than any language piles up: they run over the lines above and below. */
export function isTower(marks: string, text: string, index: number): boolean {
  const most = LIGHT_BASE.test(text.slice(Math.max(0, index - 2), index)) ? 4 : 6;
  const piled = marks.match(PILED)?.length ?? 0;
  return piled > most || /(\p{Mn})\1{3}/u.test(marks);
}

/** A letter with its marks, or the parts of a Korean syllable. */
const CLUSTER = /(?:[\u1100-\u11FF\uAC00-\uD7A3][\u1160-\u11FF]*|\P{M})?\p{M}+|[\u1100-\u11FF\uAC00-\uD7A3][\u1160-\u11FF]+|\P{M}/gu;

/** Scripts whose keyboards give marks in another order than NFC, or letters that NFC takes apart. */
const TYPED_OTHERWISE =
  /^[\p{scx=Arab}\p{scx=Syrc}\p{scx=Hebr}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Thai}\p{scx=Laoo}\p{scx=Tibt}\p{scx=Mymr}\p{scx=Khmr}]+$/u;

/** Characters that are not NFC, as they stand and as NFC writes them. */
export interface NotComposed {
  index: number;
  written: string;
  composed: string;
}

/**
 * The first letter of a text that NFC writes in another way: two computers would not find one in the other.
 * What keyboards themselves type otherwise passes: a shadda before its vowel, ড় in one character. Nobody could mend it by hand.
 */
export function notComposed(text: string): NotComposed | undefined {
  if (text.normalize('NFC') === text) return undefined;
  for (const { 0: written, index } of text.matchAll(CLUSTER)) {
    const composed = written.normalize('NFC');
    if (composed !== written && !isTypedSo(written, composed)) return { index, written, composed };
  }
  return undefined;
}

function isTypedSo(written: string, composed: string): boolean {
  return composed === written.normalize('NFD') && TYPED_OTHERWISE.test(written);
}
