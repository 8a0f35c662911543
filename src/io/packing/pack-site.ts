import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { effortsOf, isPackable, LEAST_BYTES } from '#src/core/packing/what-is-packed.ts';
import { inThreads } from '../in-threads.ts';
import { listFiles } from '../list-files.ts';
import type { Bar } from '../progress.ts';
import type { Part, PartResult } from './pack-part.ts';

const WORKER = new URL('pack-worker.ts', import.meta.url);

/** A site is packed in so many parts: each is read, packed and kept as a whole, so that memory stays small however large the site. */
const PARTS = 64;
/** Fewer files are not worth a thread of their own. */
const PER_THREAD = 100;
const MOST_THREADS = 8;

/**
 * Writes beside each text of a finished site what servers send in its place, `.br` and `.gz`, on all processors. What has not changed since the
 * last build is taken from the folder in which that kept it.
 */
export async function packSite(site: string, kept: string, onProgress: Bar): Promise<Omit<PartResult, 'files'>> {
  const sizes = await packableSizes(site);
  const total = { packed: 0, reused: 0 };
  let done = 0;
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(sizes.size / PER_THREAD));
  const jobs = partsOf(site, kept, effortsOf(sizes));
  await inThreads({ worker: WORKER, threads, jobs }, ({ files, packed, reused }: PartResult) => {
    total.packed += packed;
    total.reused += reused;
    onProgress((done += files), sizes.size);
    return true;
  });
  return total;
}

async function packableSizes(site: string): Promise<Map<string, number>> {
  const paths = (await listFiles(site, '.')).filter(isPackable);
  const sized = paths.map((path) => [path, statSync(join(site, path)).size] as const);
  return new Map(sized.filter(([, bytes]) => bytes >= LEAST_BYTES));
}

/** A file is always in the same part, whatever else there is. */
function partsOf(site: string, kept: string, efforts: ReadonlyMap<string, number>): Part[] {
  const byPart = Map.groupBy(efforts, ([path]) => createHash('sha256').update(path).digest()[0]! % PARTS);
  return [...byPart].map(([number, files]) => ({ site, kept: join(kept, String(number)), efforts: files }));
}
