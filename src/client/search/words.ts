/** The sentences of the search in the page's language; {q} stands for the query and {n} for the number. */
export interface SearchWords {
  /** The page’s language as its folder is called, and as Intl knows it. */
  code: string;
  tag: string;
  results: Record<string, string>;
  none: string;
  loading: string;
  failed: string;
  more: string;
  all: string;
  other: string;
  /** The names of the values of each filter. */
  filters: Record<string, Record<string, string>>;
  /** The other languages of the site: their names and where their search stands. */
  languages: { code: string; tag: string; name: string; href: string }[];
}

/** “12 results for …” in the plural form that the number asks for. */
export function countSentence(words: Pick<SearchWords, 'tag' | 'results'>, count: number): string {
  const form = new Intl.PluralRules(words.tag).select(count);
  const sentence = words.results[form] ?? words.results['other'] ?? '';
  return sentence.replace('{n}', new Intl.NumberFormat(words.tag).format(count));
}
