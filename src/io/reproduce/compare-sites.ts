import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { excerpt, firstDifference } from '#src/core/reproduce/first-difference.ts';

/** How two sites differ at a path. */
export interface Difference {
  path: string;
  /** In whole words, each a line. */
  told: string[];
}

interface Found {
  mode: string;
  /** Of a file, the SHA-256 of its bytes. */
  holds: string;
}

/** Compares two folders: which paths they have, their modes and their bytes. */
export async function compareSites(one: string, other: string): Promise<{ files: number; differences: Difference[] }> {
  const [first, second] = [await listSite(one), await listSite(other)];
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differences: Difference[] = [];
  for (const path of paths) {
    const told = await tell(path, first.get(path), second.get(path), [one, other]);
    if (told.length > 0) differences.push({ path, told });
  }
  return { files: [...first.values()].filter(({ holds }) => holds !== 'folder').length, differences };
}

async function tell(path: string, first: Found | undefined, second: Found | undefined, folders: [string, string]): Promise<string[]> {
  if (!first || !second) return [first ? 'is in the first only' : 'is in the second only'];
  const modes = first.mode === second.mode ? [] : [`has mode ${first.mode} in the first and ${second.mode} in the second`];
  if (first.holds === second.holds) return modes;
  const [a, b] = await Promise.all([readFile(join(folders[0], path)), readFile(join(folders[1], path))]);
  const at = firstDifference(a, b) ?? 0;
  const sizes = a.length === b.length ? `of ${a.length}` : `of ${a.length} and ${b.length}`;
  return [...modes, `differs from byte ${at + 1} on, ${sizes}`, `first:  ${excerpt(a, at)}`, `second: ${excerpt(b, at)}`];
}

async function listSite(folder: string, below = '', found = new Map<string, Found>()): Promise<Map<string, Found>> {
  for (const name of await readdir(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    const entry = await lstat(join(folder, path));
    const mode = (entry.mode & 0o7777).toString(8).padStart(4, '0');
    if (entry.isDirectory()) await listSite(folder, path, found.set(path, { mode, holds: 'folder' }));
    else found.set(path, { mode, holds: entry.isFile() ? await sumOf(join(folder, path)) : 'no file' });
  }
  return found;
}

async function sumOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
