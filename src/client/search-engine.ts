// What finds: brought only once somebody wants to search. The index is read by ourselves where the browser can unpack it, else by
// Pagefind’s own search in WebAssembly.
import { languagesOf, type TitleStems } from '#src/core/search/languages.ts';
import { piecesOf } from '#src/core/search/words.ts';
import { phraseStems } from '#src/core/search/synonyms.ts';
import { type Answer, openReader, type ReadFile } from '#src/core/search/reader.ts';
import type { Result } from '#src/core/search/fragment.ts';

/** A search that answers, whoever does it. */
export interface Searcher {
  search(query: string): Promise<Answer>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: { data(): Promise<{ raw_url: string; excerpt: string; meta: { title: string }; filters: { kind?: string[] } }> }[];
  }>;
}

/** Opens the index in a folder for a language. */
export async function openSearcher(folder: string, language: string): Promise<Searcher> {
  return 'DecompressionStream' in globalThis ? openReader(readFrom(folder), language) : openPagefind(folder, language);
}

/** The other languages of the site in whose titles all words of a query stand. */
export async function otherLanguages(folder: string, query: string, language: string): Promise<string[]> {
  const titles = JSON.parse(new TextDecoder().decode(await readFrom(folder)('titles.json'))) as TitleStems;
  return languagesOf(query, titles).filter((code) => code !== language);
}

/** Reads files of the index; those that are packed come unpacked. */
function readFrom(folder: string): ReadFile {
  return async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isPacked ? unpack(bytes) : bytes;
  };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Pagefind’s search on the same index: the query is folded as the pages were. It knows no synonyms, and forgives no typing errors. */
async function openPagefind(folder: string, language: string): Promise<Searcher> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  return {
    async search(query) {
      const stems = piecesOf(query, language).length > 0 ? phraseStems(query, language).join(' ') : '';
      const { results } = stems === '' ? { results: [] } : await pagefind.search(stems);
      const hits = results.map((_, page) => ({ page, score: 0, places: [] }));
      const show = async (place: number): Promise<Result> => {
        const { raw_url: url, excerpt, meta, filters } = await results[place]!.data();
        return { url, title: meta.title, kind: filters.kind?.[0] ?? '', excerpt: partsOf(excerpt) };
      };
      return {
        hits,
        isGuess: false,
        counts: {},
        only: (some) => [...some],
        show: (some) => Promise.all(some.map(({ page }) => show(page))),
      };
    },
  };
}

/** Pagefind’s excerpt is text with `<mark>`; only that is taken from it. */
function partsOf(excerpt: string): Result['excerpt'] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', found: node.nodeName === 'MARK' }));
}
