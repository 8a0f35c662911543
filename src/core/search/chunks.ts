// An index in smaller parts than Pagefind's: who looks for one word on a slow line brings a third of the bytes.
import { decodeCbor, encodeCbor, type Item } from './cbor.ts';

/** What a part of an index may weigh, in bytes before it is packed. */
const MOST_BYTES = 16_000;

/** A part of an index: its first and last stem, and its bytes. */
export interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** The hashes of an index's parts, in order, as its list of pages (`.pf_meta`) names them. */
export function chunkHashes(meta: Uint8Array): string[] {
  const [, , chunks] = decodeCbor(meta) as [Item, Item, Item[][]];
  return chunks.map(([, , hash]) => hash as string);
}

/** Splits an index anew; its old parts come in their order. */
export function splitChunks(old: readonly Uint8Array[]): Chunk[] {
  const words = old.flatMap((bytes) => (decodeCbor(bytes) as [Item[]])[0]);
  const chunks: Chunk[] = [];
  let own: Item[] = [];
  let size = 0;
  const flush = (): void => {
    const names = own.map((word) => (word as [string])[0]);
    if (own.length > 0) chunks.push({ from: names[0]!, to: names.at(-1)!, bytes: encodeCbor([own]) });
    [own, size] = [[], 0];
  };
  for (const word of words) {
    const bytes = encodeCbor(word).length;
    if (size + bytes > MOST_BYTES) flush();
    own.push(word);
    size += bytes;
  }
  flush();
  return chunks;
}

/** The list of pages with other parts, and with its filters by other hashes. */
export function withParts(
  meta: Uint8Array,
  chunks: readonly { from: string; to: string; hash: string }[],
  filterHashes: ReadonlyMap<string, string>,
): Uint8Array {
  const parts = decodeCbor(meta) as Item[];
  parts[2] = chunks.map(({ from, to, hash }) => [from, to, hash]);
  // Pagefind lists them in another order each time.
  parts[3] = filtersOf(parts)
    .map(([name, hash]): [string, string] => [name, filterHashes.get(hash)!])
    .sort(byFirst);
  return encodeCbor(parts);
}

/** The hashes of an index's filters, as its list of pages names them. */
export function filterHashes(meta: Uint8Array): string[] {
  return filtersOf(decodeCbor(meta) as Item[]).map(([, hash]) => hash);
}

function filtersOf(meta: Item[]): [name: string, hash: string][] {
  return meta[3] as [string, string][];
}

/** A filter with its values in order: Pagefind writes them in another order each time, and equal sites are to have equal bytes. */
export function inOrder(filter: Uint8Array): Uint8Array {
  const [name, values] = decodeCbor(filter) as [string, [value: string, pages: Item][]];
  return encodeCbor([name, values.sort(byFirst)]);
}

function byFirst([a]: readonly [string, Item], [b]: readonly [string, Item]): number {
  return a < b ? -1 : 1;
}
