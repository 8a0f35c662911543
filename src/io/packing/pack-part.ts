import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKINGS } from '#src/core/packing/packings.ts';
import { putFile } from '../publish/put-file.ts';
import { pack, PACKER } from './pack.ts';
import { type KeptFile, type KeptPart, readKept, writeKept } from './packed-cache.ts';

/** A part of a site’s files, each with how hard to try, and where earlier builds have kept the results. */
export interface Part {
  site: string;
  kept: string;
  efforts: readonly (readonly [path: string, effort: number])[];
}

/** How many files of a part were packed, and how many of these were kept from an earlier build. */
export interface PartResult {
  files: number;
  packed: number;
  reused: number;
}

/** Writes the packed files of a part beside the files. */
export async function packPart({ site, kept, efforts }: Part): Promise<PartResult> {
  const known = await readKept(kept);
  const now = new Map<string, KeptFile>();
  let reused = 0;
  for (const [path, effort] of efforts) {
    const file = packOne(join(site, path), effort, known.get(path));
    if (file.packed && file === known.get(path)) reused++;
    now.set(path, file);
  }
  if (!isSame(known, now)) await writeKept(kept, now);
  return { files: now.size, packed: [...now.values()].filter(({ packed }) => packed).length, reused };
}

function packOne(file: string, effort: number, known: KeptFile | undefined): KeptFile {
  const data = readFileSync(file);
  const key = createHash('sha256').update(`${PACKER}, ${effort}\n`).update(data).digest('base64');
  const result = known?.key === key ? known : { key, packed: pack(data, effort) };
  const { packed } = result;
  if (packed) for (const { ending } of PACKINGS) putFile(`${file}.${ending}`, packed[ending]);
  return result;
}

function isSame(known: KeptPart, now: KeptPart): boolean {
  return known.size === now.size && [...now].every(([path, file]) => known.get(path) === file);
}
