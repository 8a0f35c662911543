// Pagefind's index files, read without Pagefind: lists in CBOR behind a signature. The format is not documented; tests hold it to the version
// of Pagefind that is installed.
import { decodeCbor, type Item } from './cbor.ts';

/** The version of Pagefind whose files these are. */
export const PAGEFIND_VERSION = '1.5.2';

/** With what each file begins, once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** Where a stem stands on a page: its places, each with its weight (24 for plain text), and whether it stands in the title. */
export interface Posting {
  page: number;
  places: { at: number; weight: number }[];
  inTitle: boolean;
}

/** What is known of all pages before a word is looked up. */
export interface IndexMeta {
  pages: { fragment: string; group?: string; words: number }[];
  /** The files of the index, each with the first and the last of its stems. */
  chunks: { from: string; to: string; hash: string }[];
  filters: { name: string; hash: string }[];
  titleField: number;
}

/** The bytes of a file behind its signature. */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  const signed = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
  return signed ? bytes.subarray(SIGNATURE.length) : bytes;
}

/** Reads `pagefind.<language>.pf_meta`. */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const [version, pages, chunks, filters, , fields] = decodeCbor(bytes) as [string, Item[][], Item[][], Item[][], Item[], string[]];
  if (version !== PAGEFIND_VERSION) throw new Error(`The search index is of Pagefind ${version}, and ${PAGEFIND_VERSION} was expected.`);
  return {
    pages: pages.map(([fragment, words, group]) => ({
      fragment: fragment as string,
      words: words as number,
      ...(group ? { group: group as string } : {}),
    })),
    chunks: chunks.map(([from, to, hash]) => ({ from: from as string, to: to as string, hash: hash as string })),
    filters: filters.map(([name, hash]) => ({ name: name as string, hash: hash as string })),
    titleField: fields.indexOf('title'),
  };
}

/** Reads a `.pf_index`: its stems with the pages that have them. */
export function readStems(bytes: Uint8Array, titleField: number): Map<string, Posting[]> {
  const [words] = decodeCbor(bytes) as [[string, Pages, [string, Pages][]][]];
  // Words that differ only by marks (the vowels of Hindi or Tamil) stand under the word without them, each with its own pages.
  const spelt = words.flatMap(([word, pages, variants]) => [[word, pages] as const, ...variants]);
  return new Map(spelt.map(([word, pages]) => [word, postings(pages, titleField)]));
}

type Pages = [number, number[], number[]?][];

/** Reads a `.pf_filter`: which pages have which value. */
export function readFilter(bytes: Uint8Array): Map<string, number[]> {
  const [, values] = decodeCbor(bytes) as [string, [string, number[]][]];
  return new Map(values);
}

function postings(pages: Pages, titleField: number): Posting[] {
  let page = 0;
  return pages.map(([step, places, meta = []]) => {
    page += step;
    return { page, places: weighted(places), inTitle: hasField(meta, titleField) };
  });
}

/** Places are steps from one to the next; a negative number sets the weight of those that follow and begins anew. */
function weighted(places: readonly number[]): Posting['places'] {
  const found: Posting['places'] = [];
  let weight = 24;
  let at = 0;
  for (const value of places) {
    if (value < 0) [weight, at] = [-value - 1, 0];
    else found.push({ at: (at += value), weight });
  }
  return found;
}

function hasField(meta: readonly number[], field: number): boolean {
  return meta.includes(-field - 1);
}
