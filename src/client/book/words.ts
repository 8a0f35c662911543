import type { FoldedWords } from '#src/core/search/synonyms.ts';

/** What the search in a single file says and knows, in the page’s language; {q} stands for the query and {n} for the number. */
export interface BookWords extends FoldedWords {
  /** The language as its folder is called, and as Intl knows it. */
  code: string;
  tag: string;
  results: Record<string, string>;
  none: string;
  more: string;
}
