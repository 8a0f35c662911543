import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#src/io/list-files.ts';
import { sha256 } from '#src/io/sha256.ts';

/** The SHA-256 of every file in a folder, by its path. */
export async function sumsOf(folder: string): Promise<Map<string, string>> {
  return new Map((await listFiles(folder, '.')).map((path) => [path, sha256(readFileSync(join(folder, path)))] as const));
}

/** Throws where a copy of a folder is not the same, file by file and byte by byte. */
export async function sameFiles(folder: string, copy: string): Promise<void> {
  const [own, copied] = [await sumsOf(folder), await sumsOf(copy)];
  const wrong = [...own.keys(), ...copied.keys()].find((path) => own.get(path) !== copied.get(path));
  if (wrong !== undefined)
    throw new Error(`${join(copy, wrong)} is not what was written: the disk has lost or changed it. Nothing was published.`);
}
