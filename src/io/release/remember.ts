import { readFile, rename, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Checked } from './verify-copy.ts';
import { readKnownRelease, type Remembered, rememberedJson } from '#src/core/release/known-release.ts';
import { readPublicKey } from '#src/core/release/minisign/public-key.ts';

/** What was kept of an earlier check; undefined where there was none, `broken` where the file is another one. */
export async function readRemembered(file: string): Promise<Remembered | 'broken' | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : ''));
  if (text === undefined) return undefined;
  const read = readKnownRelease(text);
  return read?.key !== undefined && readPublicKey(read.key) ? { ...read, key: read.key } : 'broken';
}

/** Keeps the key and the number of a good copy. True if there was something to keep. */
export async function remember(file: string, { findings }: Checked): Promise<boolean> {
  const { signature, release, sumsDigest } = findings;
  if (signature.kind !== 'good' || !release || sumsDigest === undefined) return false;
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, rememberedJson({ key: signature.key, ...release, sums: sumsDigest }));
  await rename(fresh, file);
  return true;
}
