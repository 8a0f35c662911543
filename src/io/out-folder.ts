import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RECORD_FILE } from '#src/core/shards/record.ts';
import { UsageError } from './command.ts';
import { DIST_FOLDER } from './folders.ts';

const FLAG = '--out';
/** What lies in every site that was built here, and in every shard. */
const MARKS = ['.nojekyll', RECORD_FILE];

/** Where a finished site is to stand: the folder of `--out DIR`, else `dist/`. */
export function askedOut(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === FLAG || arg.startsWith(`${FLAG}=`));
  if (at < 0) return DIST_FOLDER;
  const folder = args[at]!.slice(FLAG.length + 1) || (args[at + 1] ?? '');
  if (folder === '' || folder.startsWith('--')) throw new UsageError('Name the folder after “--out”, as in: --out shards/ar');
  return resolve(folder);
}

/** Refuses a folder that holds something else than a site: a build takes the place of all that is in it. */
export async function refuseForeign(out: string): Promise<void> {
  const names: string[] = await readdir(out).catch(() => []);
  if (out === DIST_FOLDER || names.length === 0 || MARKS.some((mark) => names.includes(mark))) return;
  throw new UsageError(`${out} holds other files than a site, and they would be lost. Name a new folder after “--out”, or an empty one.`);
}
