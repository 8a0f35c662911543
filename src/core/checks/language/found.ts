import type { Manner } from '#src/core/checks/language/manner.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** What a rule finds in a text: where, and what it says. The key of `what` is the rule’s name. */
export interface Found {
  index: number;
  what: Phrase;
  fix: Phrase;
}

/** A rule of one kind of language: it reads a text in which everything that is no prose has been masked. */
export type Rule = (text: string, manner: Manner) => Found[];

/** What is said of a match; `back` is how many signs before it the place is. */
export type Said = Omit<Found, 'index'> & { back?: number };

/** More of one kind in one file are not worth the time. */
export const MOST_FOUND = 200;

/** Every place that a pattern finds, as far as they are worth it. */
export function findAll(text: string, pattern: RegExp, said: (match: RegExpExecArray) => Said | undefined): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < MOST_FOUND; match = pattern.exec(text)) {
    const what = said(match);
    if (what) found.push({ index: match.index - (what.back ?? 0), what: what.what, fix: what.fix });
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
