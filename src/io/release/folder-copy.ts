import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile } from '#src/core/release/compare.ts';
import type { Sums } from '#src/core/release/sums.ts';
import { type Copy, CopyFailure, type Progress } from './copy.ts';

/** Opens a copy in a folder. Links in it are never followed. */
export async function openFolder(folder: string): Promise<Copy> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new CopyFailure(['why.no-folder']);
  if (!found.isDirectory()) throw new CopyFailure(['why.not-folder']);
  return {
    isWeb: false,
    read: (path, mostBytes) => readPlain(join(folder, path), mostBytes),
    find: (_sums: Sums, _most: number, progress: Progress) => findFiles(folder, progress),
    notes: () => [],
  };
}

async function readPlain(path: string, mostBytes: number): Promise<Uint8Array | undefined> {
  const found = await lstat(path).catch(() => undefined);
  // A file that is too large is judged by its beginning, as everything of it is wrong.
  if (!found?.isFile()) return undefined;
  if (found.size > mostBytes) return new Uint8Array(mostBytes + 1);
  return readFile(path).catch((error: Error) => {
    throw new CopyFailure(['why.no-answer', { url: path, reason: error.message }]);
  });
}

async function findFiles(folder: string, progress: Progress): Promise<Map<string, FoundFile>> {
  const found = new Map<string, FoundFile>();
  const files: string[] = [];
  const folders = [''];
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((error: Error) => error);
    if (entries instanceof Error) {
      found.set(inside === '' ? '.' : inside, { kind: 'unread', reason: entries.message });
      continue;
    }
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else found.set(path, { kind: entry.isSymbolicLink() ? 'link' : 'other' });
    }
  }
  for (const [i, path] of files.entries()) {
    found.set(path, await digestOf(join(folder, path)));
    progress(i + 1, files.length);
  }
  return found;
}

/** To wait for each of many small files takes ten times as long as to read it. */
const SMALL = 1024 * 1024;

/** The checksum of a file of any size; a large one is read piece by piece. */
async function digestOf(path: string): Promise<FoundFile> {
  const hash = createHash('sha256');
  try {
    if (statSync(path).size <= SMALL) return { kind: 'file', sum: hash.update(readFileSync(path)).digest('hex') };
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(piece as Buffer);
    return { kind: 'file', sum: hash.digest('hex') };
  } catch (error) {
    return { kind: 'unread', reason: (error as Error).message };
  }
}
