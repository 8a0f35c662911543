type ByLanguage = Record<string, unknown>;

/**
 * Puts together the parts that shards have of a file about all languages, as a whole build writes it.
 * `codes` are the languages in the campaign’s order.
 */
type Compose = (parts: readonly string[], codes: readonly string[]) => string;

/** The words of titles, by language in the campaign’s order. */
const titles: Compose = (parts, codes) => JSON.stringify(inOrder(parts.map(parsed), codes));

/** The list with which the search begins; its languages stand in the order of their codes. */
const searchEntry: Compose = (parts, codes) => {
  const entries = parts.map(parsed);
  const languages = inOrder(entries.map(({ languages: own }) => own as ByLanguage), codes.toSorted()); // prettier-ignore
  return JSON.stringify({ ...entries[0], languages });
};

/** The files that say something of every language: a shard has its part of them, and a merge puts the parts together. */
export const COMPOSED: Readonly<Record<string, Compose>> = {
  'pagefind/pagefind-entry.json': searchEntry,
  'pagefind/titles.json': titles,
};

function parsed(text: string): ByLanguage {
  return JSON.parse(text) as ByLanguage;
}

function inOrder(parts: readonly ByLanguage[], codes: readonly string[]): ByLanguage {
  const all = Object.assign({}, ...parts) as ByLanguage;
  return Object.fromEntries(codes.flatMap((code) => (code in all ? [[code, all[code]]] : [])));
}
