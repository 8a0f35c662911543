// Pagefind's index files, written without Pagefind (see index-file.ts, which reads them, and postings.ts).
import { encodeCbor } from './cbor-writer.ts';
import { type IndexMeta, PAGEFIND_VERSION } from './index-file.ts';

/** Writes `pagefind.<language>.pf_meta`. */
export function writeMeta({ pages, chunks, filters }: Omit<IndexMeta, 'titleField'>): Uint8Array {
  const lists = [
    pages.map(({ fragment, words }) => [fragment, words]),
    chunks.map(({ from, to, hash }) => [from, to, hash]),
    filters.map(({ name, hash }) => [name, hash]),
  ];
  const [sorts, fields] = [[], ['title']];
  return encodeCbor([PAGEFIND_VERSION, ...lists, sorts, fields]);
}

/** Writes a `.pf_filter`, its values in order. */
export function writeFilter(name: string, values: ReadonlyMap<string, number[]>): Uint8Array {
  return encodeCbor([name, [...values].sort(([a], [b]) => (a < b ? -1 : 1))]);
}
