import type { Translate } from '#src/core/messages/translator.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';

/** Which page of a long list a page is, counting from 1, of how many. */
export interface PartOf {
  part: number;
  parts: number;
}

/** One page of a long list: its path without the locale, and what stands on it. */
export interface ListPart<E> extends PartOf {
  path: string;
  entries: E[];
}

/** What a page has room for: about as many letters, in the campaign’s first language, as load in one go on a slow line in every script. */
const ROOM = 9_000;

/** What an entry takes besides its words, in letters: its frame and its link. */
const FRAME = 120;

/** Fills page after page with what weighs no more than there is room; an entry is never torn apart. */
export function fillPages<E>(entries: readonly E[], room: number, weigh: (entry: E) => number): E[][] {
  const pages: E[][] = [];
  let left = -1;
  for (const entry of entries) {
    const weight = weigh(entry);
    if (weight > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)!.push(entry);
    left -= weight;
  }
  return pages;
}

/** The pages of a list; there is always a first one. `pathOf` gives the path of a page by its number. */
export function listParts<E>(
  entries: readonly E[],
  pathOf: (part: number) => string,
  weigh: (entry: E) => number,
  room = ROOM,
): ListPart<E>[] {
  const [first = [], ...rest] = fillPages(entries, room, weigh);
  return [first, ...rest].map((own, i, all) => ({ path: pathOf(i + 1), part: i + 1, parts: all.length, entries: own }));
}

/**
 * The path of a page of a list that begins at a path of its own.
 * @example partPath('wins.html', 1) // 'wins.html'
 * @example partPath('wins.html', 3) // 'wins-3.html'
 */
export function partPath(first: string, part: number): string {
  return part === 1 ? first : first.replace(/\.html$/, `-${part}.html`);
}

/** What an entry of a list weighs by its words. They are those of one language, so that all languages have the same pages, whatever is translated. */
export function weightOf(words: readonly (string | undefined)[]): number {
  return words.reduce((sum, text = '') => sum + withoutMarks(text).length, FRAME);
}

/** What an entry with a title and a summary weighs, by the text in the campaign’s first language. */
export function entryWeight(text: Record<string, { title: string; summary: string }>, sourceLocale: string): number {
  const { title, summary } = text[sourceLocale] ?? Object.values(text)[0] ?? {};
  return weightOf([title, summary]);
}

/** The name of a page of a list, with its number from the second page on. */
export function partTitle(name: string, { part, parts }: PartOf, t: Translate): string {
  return part === 1 ? name : t('nav.part', { name, part, parts });
}

/** The numbers of the pages after the first, as they stand in addresses. */
export function furtherNumbers(parts: readonly PartOf[]): { number: string }[] {
  return parts.slice(1).map(({ part }) => ({ number: String(part) }));
}
