import { fileType } from '#src/core/keep/file-type.ts';
import { keepListPath, type KeepList, type KeptFile, readKeepList } from '#src/core/keep/keep-list.ts';
import { addressOf, cacheName, cacheNames, type Copy, listIn } from './caches.ts';
import { digestOf, fetchBytes, fetchFile, NotKept } from './fetch-file.ts';

/** A list as the site offers it now, with the mark of its edition. */
export interface Offered {
  list: KeepList;
  text: string;
  edition: string;
}

/** How the page follows the work, and stops it. */
export interface Watch {
  stop: AbortSignal;
  onProgress(bytes: number): void;
}

/** Notes with each kept file what it is, so that it need not be hashed again. */
const SUM = 'X-Kept-Sum';
const LINES = 4;

/** Asks the site what it offers; undefined where it doesn’t answer with a list. */
export async function fetchOffered({ root, code }: Copy): Promise<Offered | undefined> {
  const bytes = await fetchBytes(addressOf(root, keepListPath(code)), new AbortController().signal, 1).catch(() => undefined);
  const text = bytes && new TextDecoder().decode(bytes);
  const list = text === undefined ? undefined : readKeepList(text);
  return list && { list, text: text!, edition: (await digestOf(bytes!)).replace(/[^A-Za-z0-9]/g, '').slice(0, 16) };
}

/**
 * Keeps everything on an edition's list, and only then counts it as kept; what is there already, also of an earlier edition, is not fetched again.
 * Throws `NotKept`; what has arrived until then stays, for the next time.
 */
export async function keepSite(copy: Copy, { list, text, edition }: Offered, { stop, onProgress }: Watch): Promise<void> {
  const name = cacheName(copy, edition);
  const cache = await caches.open(name);
  const others = (await cacheNames(copy.root, copy.code)).filter((other) => other !== name);
  const older = await Promise.all(others.map((other) => caches.open(other)));
  const ended = new AbortController();
  const end = (): void => ended.abort();
  stop.addEventListener('abort', end);
  const queue = [...list.files];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await keepFile(copy.root, file, cache, older, ended.signal);
      onProgress((done += file[1]));
    }
  };
  try {
    await Promise.all(Array.from({ length: LINES }, () => work()));
    await put(cache, addressOf(copy.root, keepListPath(copy.code)), new Response(text));
  } finally {
    end();
    stop.removeEventListener('abort', end);
  }
  for (const other of others) await caches.delete(other);
}

/** How many bytes of an edition are here already. */
export async function bytesHere({ root }: Copy, { files }: KeepList, cache: Cache): Promise<number> {
  const here = new Set((await cache.keys()).map(({ url }) => url));
  return files.reduce((sum, [path, bytes]) => sum + (here.has(addressOf(root, path)) ? bytes : 0), 0);
}

/** What is kept of a language as a whole; undefined where nothing is, or not everything. */
export async function keptList(copy: Copy): Promise<{ list: KeepList; cache: Cache; edition: string } | undefined> {
  for (const name of await cacheNames(copy.root, copy.code)) {
    const cache = await caches.open(name);
    const list = await listIn(cache, copy);
    if (list) return { list, cache, edition: name.slice(name.lastIndexOf(' ') + 1) };
  }
  return undefined;
}

async function keepFile(root: string, file: KeptFile, cache: Cache, older: readonly Cache[], stop: AbortSignal): Promise<void> {
  const [path, , sum] = file;
  const address = addressOf(root, path);
  if ((await cache.match(address))?.headers.get(SUM) === sum) return;
  for (const other of older) {
    const found = await other.match(address);
    if (found?.headers.get(SUM) === sum) return put(cache, address, found);
  }
  const bytes = await fetchFile(address, file, stop);
  const headers = {
    'Content-Type': fileType(path),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    [SUM]: sum,
  };
  await put(cache, address, new Response(bytes, { headers }));
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch {
    throw new NotKept('full');
  }
}
