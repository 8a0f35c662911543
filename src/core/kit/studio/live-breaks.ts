import { FSI, PDI } from '#src/core/messages/isolate.ts';
import type { Break } from '../text/breaks.ts';

const FORCED = /[\n\u2028\u2029]/;
// Spaces that don't glue, dashes, the Ethiopic word space, and the hyphen or slash after a letter.
const ENDS_LINE = /(?:[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000–—፡]|\p{L}[-‐/])$/u;
// With the signs that are as wide.
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。，．！？：；」』》〉】）]/u;
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const OPENS = /[\p{Ps}\p{Pi}]/u;
const CLINGS = /[\s\p{Pe}\p{Pf}\p{M}!?.,:;/؟،؛、。，．！？：；၊။។ๆฯーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
// «لا» belongs to the noun that it denies.
const HOLDS = /(?:^|\s)[\u00ab(\u2067\u2068]?لا\s$/u;

/**
 * Where the lines of a text may end, without the tables of UAX #14: after spaces and dashes, beside ideographs, at the words of
 * scripts that have no spaces; never within an isolate.
 */
export function liveBreaks(text: string): Break[] {
  const words = UNSPACED.test(text) || IDEOGRAPH.test(text) ? wordStarts(text) : undefined;
  const breaks: Break[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === FSI) depth++;
    if (text[i] === PDI) depth--;
    const position = i + 1;
    const required = FORCED.test(text[i]!);
    if (position === text.length || required || (depth === 0 && mayEnd(text, position, words))) breaks.push({ position, required });
  }
  return breaks;
}

function mayEnd(text: string, position: number, words: Set<number> | undefined): boolean {
  const before = text.slice(Math.max(0, position - 8), position);
  const [last, next] = [before.slice(-1), text[position]!];
  if (CLINGS.test(next) || HOLDS.test(before)) return false;
  if (words && IDEOGRAPH.test(last) && IDEOGRAPH.test(next)) return words.has(position);
  if (IDEOGRAPH.test(last) || IDEOGRAPH.test(next)) return !OPENS.test(last);
  return words?.has(position) || ENDS_LINE.test(before);
}

function wordStarts(text: string): Set<number> | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  return new Set([...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ index }) => index));
}
