import { createHash } from 'node:crypto';
import type { FoundFile } from '#src/core/release/compare.ts';
import type { Note } from '#src/core/release/explain.ts';
import type { Sums } from '#src/core/release/sums.ts';
import { fileBeside, PACKINGS } from '#src/core/packing/packings.ts';
import { type Copy, CopyFailure, type Progress } from './copy.ts';
import { ask, reasonOf, type Answer } from './web-request.ts';

/** So many files are asked for at once: enough for a slow line, not too many for a small server. */
const AT_ONCE = 6;
/** How often a file is asked for that does not come. */
const TRIES = 3;
const PAUSE = 500;
/** What may come beyond twice the size of the site. */
const SPARE = 64 * 1024 * 1024;

/** The settings of hosts at the root of a site: hosts read them, and most don’t give them to readers. */
const FOR_HOSTS = /^(\.[^/]+|_[^/]+|[^/]+\.(toml|conf)|CNAME)$/;

/** Opens a copy on the web, at its address or at the address of one of its first pages. */
export function openWeb(address: string): Copy {
  const base = new URL(address);
  base.search = base.hash = '';
  if (!base.pathname.endsWith('/'))
    base.pathname = /\.html?$/.test(base.pathname) ? base.pathname.replace(/[^/]*$/, '') : `${base.pathname}/`;
  const seen = { hosts: new Set<string>(), withheld: [] as string[] };
  return {
    isWeb: true,
    read: (path, mostBytes) => readSmall(addressOf(base, path), mostBytes, seen.hosts),
    find: (sums, mostBytes, progress) => findFiles(base, sums, mostBytes, progress, seen),
    notes: () => notesOf(seen),
  };
}

interface Seen {
  hosts: Set<string>;
  withheld: string[];
}

function addressOf(base: URL, path: string): URL {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}

async function readSmall(url: URL, mostBytes: number, hosts: Set<string>): Promise<Uint8Array | undefined> {
  const answer = await askAgain(url);
  if (answer.otherHost !== undefined) hosts.add(answer.otherHost);
  if (answer.status !== 200) {
    answer.close();
    if (answer.status === 404 || answer.status === 410) return undefined;
    throw new CopyFailure(['why.status', { url: url.href, status: answer.status }]);
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of answer.body) {
      parts.push(piece);
      bytes += piece.length;
      if (bytes > mostBytes) break;
    }
  } catch (error) {
    throw new CopyFailure(['why.no-answer', { url: url.href, reason: reasonOf(error) }]);
  } finally {
    answer.close();
  }
  return Buffer.concat(parts);
}

/** Hosts that are busy, and lines that break, are given a second chance. */
async function askAgain(url: URL, way: 'plain' | 'packed' = 'plain'): Promise<Answer> {
  for (let turn = 1; ; turn++) {
    const answer = await ask(url, way).catch((error: unknown) => {
      if (turn >= TRIES || (error as CopyFailure).phrase?.[0] === 'why.redirects') throw error;
    });
    if (answer && (turn >= TRIES || !(answer.status === 429 || answer.status >= 500))) return answer;
    answer?.close();
    await new Promise((resolve) => setTimeout(resolve, PAUSE * turn));
  }
}

/** What lies packed beside a file is what readers get: it is asked for as browsers do, in place of the file, and not by its own name. */
async function findFiles(base: URL, sums: Sums, mostBytes: number, progress: Progress, seen: Seen): Promise<Map<string, FoundFile>> {
  const found = new Map<string, FoundFile>();
  const isPacked = (path: string): boolean => sums.has(fileBeside(path) ?? '');
  for (const path of sums.keys()) if (isPacked(path)) found.set(path, { kind: 'packed' });
  const paths = [...sums.keys()].filter((path) => !isPacked(path));
  const limits: Limits = { each: mostBytes, left: mostBytes * 2 + SPARE };
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const way = PACKINGS.some(({ ending }) => sums.has(`${path}.${ending}`)) ? 'packed' : 'plain';
      const file = await digestOf(addressOf(base, path), way, limits, seen.hosts);
      if (typeof file === 'object') found.set(path, file);
      else if (FOR_HOSTS.test(path)) withhold(path, found, seen);
      else if (file !== 404) found.set(path, { kind: 'unread', reason: String(file) });
      progress(++done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

function withhold(path: string, found: Map<string, FoundFile>, seen: Seen): void {
  seen.withheld.push(path);
  found.set(path, { kind: 'withheld' });
}

/** How many bytes may come: of one file, and of all of them together, some twice. */
interface Limits {
  each: number;
  left: number;
}

/** The checksum of a file on the web, or the status that says why there is none; 404 where there is no such file. */
async function digestOf(url: URL, way: 'plain' | 'packed', limits: Limits, hosts: Set<string>): Promise<FoundFile | number> {
  let reason = '';
  for (let turn = 1; turn <= TRIES; turn++) {
    try {
      return await digestOnce(url, await askAgain(url, way), limits, hosts);
    } catch (error) {
      if (error instanceof CopyFailure) {
        if (error.phrase[0] === 'why.too-much') throw error;
        return { kind: 'unread', reason: error.message };
      }
      reason = reasonOf(error);
    }
  }
  return { kind: 'unread', reason };
}

async function digestOnce(url: URL, answer: Answer, limits: Limits, hosts: Set<string>): Promise<FoundFile | number> {
  if (answer.otherHost !== undefined) hosts.add(answer.otherHost);
  try {
    if (answer.status !== 200) return answer.status === 410 ? 404 : answer.status;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of answer.body) {
      bytes += piece.length;
      limits.left -= piece.length;
      if (limits.left < 0) throw new CopyFailure(['why.too-much', { url: url.href }]);
      // Longer than the whole site: whatever it is, it is not the file.
      if (bytes > limits.each) return { kind: 'file', sum: '' };
      hash.update(piece);
    }
    return { kind: 'file', sum: hash.digest('hex') };
  } finally {
    answer.close();
  }
}

function notesOf({ hosts, withheld }: Seen): Note[] {
  return [
    { kind: 'web' },
    ...(hosts.size > 0 ? [{ kind: 'redirected' as const, hosts: [...hosts].sort().join(', ') }] : []),
    ...(withheld.length > 0 ? [{ kind: 'withheld' as const, files: withheld.sort().join(', ') }] : []),
  ];
}
