import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BESIDE_SUMS, SUMS_FILE } from '#src/core/release/paths.ts';
import { readSums } from '#src/core/release/sums.ts';
import { sumsOf } from './same-files.ts';

/**
 * Holds a finished site against its own list of checksums, as a reader would who verifies it. What the disk, or anybody, has lost or changed since
 * the list was made is not published.
 */
export async function againstSums(site: string): Promise<void> {
  const listed = readSums(await readFile(join(site, SUMS_FILE)));
  if ('mistake' in listed) throw new Error(`${SUMS_FILE} can’t be read at line ${listed.line}: ${listed.mistake}. Nothing was published.`);
  const found = await sumsOf(site);
  for (const path of BESIDE_SUMS) found.delete(path);
  const wrong = [...listed.sums.keys(), ...found.keys()].find((path) => listed.sums.get(path) !== found.get(path));
  if (wrong === undefined) return;
  throw new Error(`${join(site, wrong)} is not what was written: it was lost or changed since. Nothing was published.`);
}
