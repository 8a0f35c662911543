// Finds pages in the index: the list of pages, the parts of the index that hold the words, then the fragments of what is shown.
import { type Fragment, type Result, resultOf } from './fragment.ts';
import { type IndexMeta, type Posting, readFilter, readMeta, readStems, withoutSignature } from './index-file.ts';
import { type QueryWords, slotsOf, stemsIn, withoutSynonyms } from './query.ts';
import { TITLE_WORDS } from './record.ts';
import { type Hit, type LoadedIndex, rank } from './rank.ts';
import type { FoldedWords } from './synonyms.ts';

/** Gives the bytes of a file of the index, unpacked; rejects where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Pages that were found, of which a part can be shown. */
export interface Answer {
  hits: readonly Hit[];
  /** True where a word of the query stands nowhere as it was typed. */
  isGuess: boolean;
  /** How many there are of each kind and of each region. */
  counts: Record<string, Map<string, number>>;
  show(hits: readonly Hit[]): Promise<Result[]>;
  /** The hits that have a value of a filter: `only(hits, 'kind', 'wins')`. */
  only(hits: readonly Hit[], filter: string, value: string): Hit[];
}

/** A language’s index that was opened. */
export interface Reader {
  search(query: string): Promise<Answer>;
}

/** What each kind of page adds to its rank: what explains goes before what is listed. */
const KIND_WEIGHTS: Record<string, number> = {
  explainer: 1.2,
  act: 1.1,
  testimonies: 1.05,
  page: 1,
  wins: 0.95,
  kit: 0.9,
  coalition: 0.85,
};
/** So many parts of an index are all read where a word is nowhere; of a larger one only those where the word would stand. */
const FEW_CHUNKS = 24;
/** So many pages that say all of a query are enough without pages that say it in other words. */
const ENOUGH = 6;

/** Opens the index of one language (`fr`); what it needs of the index is read when a query asks for it. */
export async function openReader(read: ReadFile, language: string): Promise<Reader> {
  const [entry, words] = await Promise.all([readJson<Entry>(read, 'pagefind-entry.json'), readWords(read, language)]);
  const hash = entry.languages[language]?.hash;
  if (hash === undefined) throw new Error(`The search index has no “${language}”.`);
  const meta = readMeta(withoutSignature(await read(`pagefind.${hash}.pf_meta`)));
  const filters = await readFilters(read, meta);
  const chunks = openChunks(read, meta);
  const opened: Opened = { read, language, words, meta, filters, chunks, index: loadedIndex(meta, filters, chunks) };
  return { search: (query) => answer(opened, query) };
}

interface Entry {
  languages: Record<string, { hash: string }>;
}

type Filters = Record<string, Map<string, number[]>>;

interface Opened {
  read: ReadFile;
  language: string;
  words: QueryWords;
  meta: IndexMeta;
  filters: Filters;
  chunks: Chunks;
  index: LoadedIndex;
}

async function answer(opened: Opened, query: string): Promise<Answer> {
  const { meta, filters, chunks, index } = opened;
  const slots = slotsOf(query, opened.language, opened.words);
  const literal = slots.map(withoutSynonyms);
  await chunks.load(stemsIn(literal));
  let ranked = rank(literal, index);
  // Synonyms cost more of the index: only where the words themselves found little.
  if (ranked.whole < ENOUGH && stemsIn(slots).length > stemsIn(literal).length) {
    await chunks.load(stemsIn(slots));
    ranked = rank(slots, index);
  }
  if (ranked.isGuess && (await chunks.loadRest())) ranked = rank(slots, index);
  const { hits, isGuess } = ranked;
  const only = (some: readonly Hit[], filter: string, value: string): Hit[] => {
    const pages = new Set(filters[filter]?.get(value));
    return some.filter(({ page }) => pages.has(page));
  };
  const counts = Object.fromEntries(
    Object.entries(filters)
      .filter(([name]) => name !== TITLE_WORDS)
      .map(([name, values]) => {
        const counted = [...values.keys()].map((value) => [value, only(hits, name, value).length] as const);
        return [name, new Map(counted.filter(([, count]) => count > 0))];
      }),
  );
  return { hits, isGuess, counts, only, show: (some) => Promise.all(some.map((hit) => showHit(opened.read, meta, hit))) };
}

function loadedIndex(meta: IndexMeta, filters: Filters, chunks: Chunks): LoadedIndex {
  const weights = new Map(
    [...(filters['kind'] ?? [])].flatMap(([kind, pages]) => pages.map((page) => [page, KIND_WEIGHTS[kind] ?? 1] as const)),
  );
  const titles = new Map(
    [...(filters[TITLE_WORDS] ?? [])].flatMap(([count, pages]) => pages.map((page) => [page, Number(count)] as const)),
  );
  return {
    words: meta.pages.map(({ words }) => words),
    weightOf: (page) => weights.get(page) ?? 1,
    titleWords: (page) => titles.get(page) ?? 1,
    lookUp: (stem) => chunks.stems.get(stem),
    stems: () => chunks.stems.keys(),
  };
}

interface Chunks {
  stems: Map<string, Posting[]>;
  load(stems: readonly string[]): Promise<void>;
  /** Reads what is left, where that is little; false if nothing was. */
  loadRest(): Promise<boolean>;
}

function openChunks(read: ReadFile, { chunks, titleField }: IndexMeta): Chunks {
  const stems = new Map<string, Posting[]>();
  const loading = new Map<string, Promise<void>>();
  const loadChunk = (hash: string): Promise<void> => {
    const known = loading.get(hash);
    if (known) return known;
    const started = read(`index/${hash}.pf_index`).then((bytes) => {
      for (const [stem, postings] of readStems(withoutSignature(bytes), titleField)) stems.set(stem, postings);
    });
    loading.set(hash, started);
    // What failed once may come the next time.
    started.catch(() => loading.delete(hash));
    return started;
  };
  const isWanted = (i: number, stem: string): boolean =>
    (i === 0 || chunks[i]!.from <= `${stem}\uffff`) && (i === chunks.length - 1 || chunks[i + 1]!.from > stem);
  return {
    stems,
    async load(wanted) {
      const asked = wanted.flatMap((stem) => [stem, stem.replace(/\p{M}/gu, '')]);
      const needed = chunks.filter((_, i) => asked.some((stem) => isWanted(i, stem)));
      await Promise.all(needed.map(({ hash }) => loadChunk(hash)));
    },
    async loadRest() {
      const left = chunks.filter(({ hash }) => !loading.has(hash));
      if (left.length === 0 || left.length > FEW_CHUNKS) return false;
      await Promise.all(left.map(({ hash }) => loadChunk(hash)));
      return true;
    },
  };
}

async function readFilters(read: ReadFile, { filters }: IndexMeta): Promise<Filters> {
  const found = await Promise.all(
    filters.map(async ({ name, hash }) => [name, readFilter(withoutSignature(await read(`filter/${hash}.pf_filter`)))] as const),
  );
  return Object.fromEntries(found);
}

async function showHit(read: ReadFile, { pages }: IndexMeta, { page, places }: Hit): Promise<Result> {
  const { fragment, group } = pages[page]!;
  const found = await readJson<Fragment | Record<string, Fragment>>(read, `fragment/${group ?? fragment}.pf_fragment`);
  return resultOf((group === undefined ? found : (found as Record<string, Fragment>)[fragment]) as Fragment, places);
}

async function readWords(read: ReadFile, language: string): Promise<QueryWords> {
  const nothing: FoldedWords = { synonyms: [], common: [] };
  const { synonyms, common } = await readJson<FoldedWords>(read, `words.${language}.json`).catch(() => nothing);
  return { synonyms, common: new Set(common) };
}

async function readJson<Data>(read: ReadFile, path: string): Promise<Data> {
  return JSON.parse(new TextDecoder().decode(withoutSignature(await read(path)))) as Data;
}
