import LineBreaker from 'linebreak';
import { FSI, PDI } from '#src/core/messages/isolate.ts';

/** A place where a line may end, or must. */
export interface Break {
  position: number;
  required: boolean;
}

// UAX #14 leaves these to a dictionary (class SA): they are written without spaces between words.
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// It lets a line end between any two of these; in a heading a word stays whole, and Korean has spaces.
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
// Signs as wide as an ideograph; and the marks of quotations, which UAX #14 takes for Latin ones.
const WIDE_END = /[、。，．！？：；」』》〉】）]/u;
const HANGUL = /\p{Script=Hangul}/u;
// Signs that repeat or shorten the word before them (ๆ ฯ ໆ ៗ), marks and punctuation begin no line.
const CLINGS = /[\p{M}\p{P}\u0e2f\u0e46\u0eaf\u0ec6\u17d7]/u;
const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * The line breaks that UAX #14 allows, at words in scripts without spaces; except within an isolate (a hashtag or an address stays whole)
 * and after «لا».
 */
export function lineBreaks(text: string): Break[] {
  const starts = UNSPACED.test(text) || IDEOGRAPH.test(text) ? wordStarts(text) : new Set<number>();
  const allowed = standardBreaks(text).filter(({ position, required }) => required || !isWithinWord(text, position, starts));
  const added = [...starts]
    .filter((start) => isBetweenWords(text, start) || isAroundQuotation(text, start))
    .map((position) => ({ position, required: false }));
  const all = added.length === 0 ? allowed : [...allowed, ...added].sort((a, b) => a.position - b.position);
  return all.filter(({ position, required }) => {
    const isTied = isolateDepth(text, position) > 0 || endsWithNegation(text, position);
    return position === text.length || required || !isTied;
  });
}

function standardBreaks(text: string): Break[] {
  const breaker = new LineBreaker(text);
  const found: Break[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    // A line ends before an isolate, not within.
    const position = text[next.position - 1] === FSI ? next.position - 1 : next.position;
    found.push({ position, required: next.required });
  }
  return found;
}

function wordStarts(text: string): Set<number> {
  return new Set([...words.segment(text)].map(({ index }) => index));
}

function isAroundQuotation(text: string, position: number): boolean {
  const [last, next] = [text[position - 1] ?? '', text[position]!];
  if (/\p{Pi}/u.test(next)) return IDEOGRAPH.test(last) || WIDE_END.test(last);
  return /\p{Pf}/u.test(last) && IDEOGRAPH.test(next);
}

function isWithinWord(text: string, position: number, starts: ReadonlySet<number>): boolean {
  const [last, next] = [text[position - 1] ?? '', text[position] ?? ''];
  return (HANGUL.test(last) && HANGUL.test(next)) || (IDEOGRAPH.test(last) && IDEOGRAPH.test(next) && !starts.has(position));
}

/** Whether a word of a script without spaces begins between two of its letters. */
function isBetweenWords(text: string, position: number): boolean {
  const [last, next] = [text[position - 1] ?? '', text[position]!];
  return UNSPACED.test(last) && UNSPACED.test(next) && !CLINGS.test(next) && !/\p{P}/u.test(last);
}

/** Arabic «لا» stays on the line of what it denies. */
function endsWithNegation(text: string, end: number): boolean {
  return /(^|[\s«"(])لا\s+$/u.test(text.slice(0, end));
}

function isolateDepth(text: string, end: number): number {
  let depth = 0;
  for (let i = 0; i < end; i++) {
    if (text[i] === FSI) depth++;
    else if (text[i] === PDI) depth--;
  }
  return depth;
}
