import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const DIGEST_BYTES = 32;

/** Finished pictures by what they were made of; a damaged or foreign entry counts as absent. */
export interface KitCache {
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, data: Uint8Array): Promise<void>;
}

/** The name of a picture: a hash of its exact source and of everything that turns the source into pixels. */
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
      const entry = await readFile(fileOf(key)).catch(() => undefined);
      const data = entry?.subarray(DIGEST_BYTES);
      return data && digest(key, data).equals(entry!.subarray(0, DIGEST_BYTES)) ? data : undefined;
    },
    write: (key, data) => writeWhole(fileOf(key), Buffer.concat([digest(key, data), data])),
  };
}

/** Writes a file under another name and renames it: nobody ever reads half of it. */
export async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}.part`;
  await writeFile(unfinished, data);
  await rename(unfinished, file);
}

function digest(key: string, data: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(data).digest();
}
