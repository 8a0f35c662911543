import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a kit: path with `/` to bytes and hash. */
export type Files = Map<string, { bytes: number; sha256: string }>;

/** Reads what a build of the kit left in a copy. */
export async function kitFiles(folder: string): Promise<Files> {
  const kit = join(folder, '.build', 'kit');
  const names = (await readdir(kit, { recursive: true })).sort();
  const files: Files = new Map();
  for (const name of names) {
    if ((await stat(join(kit, name))).isDirectory()) continue;
    const data = await readFile(join(kit, name));
    files.set(name.replaceAll('\\', '/'), { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') });
  }
  return files;
}

/** The paths that one of two kits lacks, or has with other bytes. */
export function differingFiles(a: Files, b: Files): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path)?.sha256 !== b.get(path)?.sha256);
}

/** The largest file whose path matches, or undefined where there is none. */
export function largestFile(files: Files, pattern: RegExp): { path: string; bytes: number } | undefined {
  const found = [...files].filter(([path]) => pattern.test(path)).map(([path, { bytes }]) => ({ path, bytes }));
  return found.sort((a, b) => b.bytes - a.bytes)[0];
}
