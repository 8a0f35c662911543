import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { cachesAreBelieved } from '../caches.ts';
import { keep } from '../kit-cache.ts';
import type { Packed } from './pack.ts';

/** A file as it was packed: the hash of what was packed and how, and the result; none for one that was hardly smaller. */
export interface KeptFile {
  key: string;
  packed?: Packed | undefined;
}

/** A part of a site’s packed files by path. A build keeps exactly what it packed, so that what is kept does not grow. */
export type KeptPart = ReadonlyMap<string, KeptFile>;

const DIGEST_BYTES = 32;

/** Reads a part that an earlier build has kept; a damaged or foreign one is empty. */
export async function readKept(file: string): Promise<KeptPart> {
  const entry = cachesAreBelieved() ? await readFile(file).catch(() => undefined) : undefined;
  const data = entry?.subarray(DIGEST_BYTES);
  if (!data || !digest(data).equals(entry!.subarray(0, DIGEST_BYTES))) return new Map();
  return readPart(data);
}

/** Another version of Node may write such data in another way. */
function readPart(data: Uint8Array): KeptPart {
  try {
    const part: unknown = deserialize(data);
    return part instanceof Map ? (part as KeptPart) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps a part for later builds. */
export async function writeKept(file: string, part: KeptPart): Promise<void> {
  const data = serialize(part);
  await keep(file, Buffer.concat([digest(data), data]));
}

function digest(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
