// An index of a few hundred texts, made where they are read: for a page that has all of them in it.
import { type Fragment, type Result, resultOf } from './fragment.ts';
import type { Posting } from './index-file.ts';
import { type QueryWords, slotsOf, withoutSynonyms } from './query.ts';
import { type LoadedIndex, rank } from './rank.ts';
import { foldText, type SearchRecord, spellText, TITLE_WEIGHT, WEIGHTS } from './record.ts';

/** A text that can be found: the id of its place, its title, and its blocks. */
export type FindableText = Pick<SearchRecord, 'url' | 'title' | 'blocks'>;

/** Finds in some texts: the best results first. */
export interface TextSearch {
  search(query: string): readonly Found[];
}

/** A result that is spelt out when it is shown. */
export interface Found {
  show(): Result;
}

/** So many texts that say all of a query are enough without those that say it in other words. */
const ENOUGH = 6;

/** Makes an index of texts of one language (`am`). */
export function indexTexts(texts: readonly FindableText[], language: string, words: QueryWords): TextSearch {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const titles: number[] = [];
  const fragments: Fragment[] = [];
  texts.forEach(({ url, title, blocks }, page) => {
    const folded = foldText({ title, blocks }, language);
    let at = 0;
    folded.forEach(({ block, stems }, i) => {
      const inTitle = i === 0 && block.text === title;
      if (inTitle) titles[page] = stems.length;
      for (const stem of stems) add(postings, stem, page, { at: at++, weight: inTitle ? TITLE_WEIGHT : WEIGHTS[block.level] }, inTitle);
    });
    lengths.push(at);
    fragments.push({ url, ...spellText(title, folded), filters: {} });
  });
  const index: LoadedIndex = {
    words: lengths,
    weightOf: () => 1,
    titleWords: (page) => titles[page] ?? 1,
    lookUp: (stem) => postings.get(stem),
    stems: () => postings.keys(),
  };
  return {
    search(query) {
      const slots = slotsOf(query, language, words);
      const literal = rank(slots.map(withoutSynonyms), index);
      const { hits } = literal.whole < ENOUGH ? rank(slots, index) : literal;
      return hits.map(({ page, places }) => ({ show: () => resultOf(fragments[page]!, places) }));
    },
  };
}

function add(postings: Map<string, Posting[]>, stem: string, page: number, place: Posting['places'][number], inTitle: boolean): void {
  const own = postings.get(stem) ?? [];
  if (own.length === 0) postings.set(stem, own);
  const last = own.at(-1);
  if (last?.page !== page) return void own.push({ page, places: [place], inTitle });
  last.places.push(place);
  last.inTitle ||= inTitle;
}
