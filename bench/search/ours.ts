import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openReader, type ReadFile } from '#src/core/search/reader.ts';
import type { Find } from './queries.ts';

/** Reads an index from the disk, and counts what a browser would have to bring. */
export function countingReader(folder: string): { read: ReadFile; bytes: () => number } {
  let bytes = 0;
  const read: ReadFile = async (path) => {
    const data = await readFile(join(folder, path));
    const isPacked = data[0] === 0x1f && data[1] === 0x8b;
    bytes += isPacked ? data.length : gzipSync(data).length;
    return new Uint8Array(isPacked ? gunzipSync(data) : data);
  };
  return { read, bytes: () => bytes };
}

/** The campaign’s own search in one language. */
export async function ourSearch(folder: string, code: string): Promise<Find> {
  const reader = await openReader(countingReader(folder).read, code);
  return async (query) => {
    const answer = await reader.search(query);
    const results = await answer.show(answer.hits.slice(0, 12));
    return results.map(({ url }) => withoutLocale(url));
  };
}

/** The bytes over the wire until the first result of a query stands: the script, what is known of all pages, the words, the page. */
export async function bytesToFirst(folder: string, code: string, query: string): Promise<number> {
  const { read, bytes } = countingReader(folder);
  const answer = await (await openReader(read, code)).search(query);
  await answer.show(answer.hits.slice(0, 1));
  return bytes() + gzipSync(await readFile(join(folder, 'search.js')), { level: 9 }).length;
}

/** “/fr/about.html#x” is “about.html”. */
export function withoutLocale(url: string): string {
  return url.replace(/^\/?[^/]+\//, '').split('#')[0]!;
}
