// Where kept files lie in the browser. A cache's name says of which copy of the site it is, and of which language and edition, so that several
// sites on one host never touch each other's.
import { keepListPath, type KeepList, readKeepList } from '#src/core/keep/keep-list.ts';

const WORD = 'kept-site';

/** A copy of the site, by its folder's full address, and the language that is kept. */
export interface Copy {
  root: string;
  code: string;
}

/** How the names of all caches of a copy begin, or of one language of it. */
export function namesBegin(root: string, code?: string): string {
  return `${WORD} ${new URL(root).pathname} ${code === undefined ? '' : `${code} `}`;
}

/** The cache of an edition, which is known by the beginning of its list's checksum. */
export function cacheName({ root, code }: Copy, edition: string): string {
  return namesBegin(root, code) + edition;
}

/** The names of a copy's caches, of all languages or of one. */
export async function cacheNames(root: string, code?: string): Promise<string[]> {
  const start = namesBegin(root, code);
  return (await caches.keys()).filter((name) => name.startsWith(start));
}

/** The language that a cache keeps. */
export function codeOf(root: string, name: string): string {
  return name.slice(namesBegin(root).length).split(' ')[0]!;
}

/** A kept file's address: paths may hold letters of any script. */
export function addressOf(root: string, path: string): string {
  return new URL(encodeURI(path), root).href;
}

/** The list of a cache in which everything has arrived: it is put there last. Undefined for a cache that is not whole. */
export async function listIn(cache: Cache, { root, code }: Copy): Promise<KeepList | undefined> {
  const found = await cache.match(addressOf(root, keepListPath(code)));
  return found && readKeepList(await found.text());
}
