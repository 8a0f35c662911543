import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cachesAreBelieved } from './caches.ts';
import { remove } from './publish/remove.ts';

const DIGEST_BYTES = 32;

/** What was made before (pictures of the kit, indexes, decisions of the check, lists of pages) by what it was made of; a damaged or foreign entry counts as absent. */
export interface KitCache {
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, data: Uint8Array): Promise<void>;
}

/** The name of an entry: a hash of its exact source, and of everything that makes it of the source. */
export function cacheKey(source: string, recipe: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([recipe, source]))
    .digest('hex');
}

/** A cache in a folder; each entry starts with a hash over its key and its data. */
export function openKitCache(folder: string): KitCache {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    async read(key) {
      const entry = cachesAreBelieved() ? await readFile(fileOf(key)).catch(() => undefined) : undefined;
      const data = entry?.subarray(DIGEST_BYTES);
      return data && digest(key, data).equals(entry!.subarray(0, DIGEST_BYTES)) ? data : undefined;
    },
    write: (key, data) => keep(fileOf(key), Buffer.concat([digest(key, data), data])),
  };
}

/**
 * Keeps something for later builds. Whatever stands in its way goes: a folder under its name, a file in place of its folder. Where nothing can be
 * kept, this build goes on without.
 */
export async function keep(file: string, data: Uint8Array | string): Promise<void> {
  try {
    await writeWhole(file, data).catch(async () => {
      for (const path of [file, dirname(file)]) if (await isInTheWay(path, path === file)) await remove(path);
      await writeWhole(file, data);
    });
  } catch {
    // A full disk stops the build at its next file, and says so.
  }
}

async function isInTheWay(path: string, isFile: boolean): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && (isFile ? !found.isFile() : !found.isDirectory());
}

/** Writes a file under another name and renames it: nobody ever reads half of it. */
export async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, data);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

function digest(key: string, data: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(data).digest();
}
