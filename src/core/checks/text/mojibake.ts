import { bytesOf, readAs, TRAILS } from '#src/core/checks/text/encodings.ts';

/** Text that a program read in the wrong encoding: where, what stands there, and what was probably meant. */
export interface Mojibake {
  index: number;
  seen: string;
  meant: string;
}

const TRAIL = `[${TRAILS}]`;
const RUN = new RegExp(`(?:[\u00C2-\u00DF]${TRAIL}|[\u00E0-\u00EF]${TRAIL}{2}|[\u00F0-\u00F4]${TRAIL}{3})+`, 'gu');

/** What nobody writes: the beginnings of curly quotes, of the euro sign, of emoji, of a byte order mark or a lost character. */
const NEVER_WRITTEN = /â€|â‚|â„¢|ï»¿|ï¿½|ðŸ|âœ|âž/u;

/** Signs that can follow a capital Â or Ã in real text: closing quotes, dots, dashes, notes. */
const MAY_FOLLOW = /[‚„…†‡‘’“”•–—‹›«»\u00A0·®™ªº¹²³]/u;

/** The first place where UTF-8, or Arabic Windows-1256, was read as Windows-1252: Ã© for é, Ø§Ù„ for ال, ÇáÅ for الإ. */
export function firstMojibake(text: string): Mojibake | undefined {
  if (!/[\u00C0-\u00F4]/.test(text)) return undefined;
  for (const { 0: seen, index } of text.matchAll(RUN)) {
    const meant = readAs('utf-8', bytesOf(seen));
    if (meant !== undefined && isMisread(seen, meant, text, index)) return { index, seen, meant };
  }
  return arabicMojibake(text) ?? cutMojibake(text);
}

function isMisread(seen: string, meant: string, text: string, index: number): boolean {
  if (NEVER_WRITTEN.test(seen) || /^[[\p{L}\p{M}]--\p{sc=Latn}]{2,}$/v.test(meant)) return true;
  return [...seen.matchAll(new RegExp(`[ÂÃ]${TRAIL}`, 'gu'))].some((pair) => isWesternPair(pair[0], text, index + pair.index));
}

/** A capital Â or Ã with a sign right behind it, which would be odd in any language, or is so between small letters. */
function isWesternPair(pair: string, text: string, index: number): boolean {
  const [lead, trail] = [pair[0]!, pair[1]!];
  if (lead === 'Â' && bytesOf(trail)[0]! < 0xa0) return false;
  if (!MAY_FOLLOW.test(trail)) return true;
  const before = text[index - 1] ?? ' ';
  return /[\p{Ll}\s]/u.test(before) || /\p{Ll}/u.test(text[index + 2] ?? '');
}

/** Arabic words look like a jumble of capital and small accented letters. */
function arabicMojibake(text: string): Mojibake | undefined {
  for (const { 0: seen, index } of text.matchAll(/[\u00C0-\u00FF]{4,}/g)) {
    const meant = readAs('windows-1256', bytesOf(seen));
    if (meant !== undefined && /[à-ÿ][À-ß]/.test(seen) && /[Çá]/.test(seen) && /^\p{sc=Arab}+$/u.test(meant)) return { index, seen, meant };
  }
  return undefined;
}

/** The rest of a curly quote whose last sign got lost. */
function cutMojibake(text: string): Mojibake | undefined {
  const index = text.indexOf('â€');
  return index < 0 ? undefined : { index, seen: 'â€', meant: '”' };
}
