// Programs that are bundled of the generator, once for each state of it.
import { readdir, rename, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { cachesAreBelieved } from '../caches.ts';
import { PROGRAMS } from '../folders.ts';
import { remove } from '../publish/remove.ts';
import { type ProgramRecord, readRecord } from './record.ts';

/** A program that an earlier build has bundled, and what is known of it. */
export interface KeptProgram<R extends ProgramRecord = ProgramRecord> {
  folder: string;
  record: R;
}

/** As many as are used in turn: shards, campaigns, tests. */
const MOST_KEPT = 8;

/** A program by its name; one that is not, byte for byte, what was bundled counts as absent. */
export async function readProgram<R extends ProgramRecord>(name: string): Promise<KeptProgram<R> | undefined> {
  if (!cachesAreBelieved()) return undefined;
  const folder = join(PROGRAMS, name);
  const record = await readRecord<R>(folder);
  if (!record) return undefined;
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  return { folder, record };
}

/** Keeps a program that is made in a folder; undefined where it could not be kept. */
export async function keepProgram<R extends ProgramRecord>(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<KeptProgram<R> | undefined> {
  await forgetOldest();
  const folder = join(PROGRAMS, name);
  const unfinished = `${folder}.${process.pid}.part`;
  await remove(unfinished);
  await make(unfinished);
  // Another build may have been faster with the same, and what runs now may still load parts of it.
  if (!(await readProgram(name))) await remove(folder);
  await rename(unfinished, folder).catch(() => remove(unfinished));
  const record = await readRecord<R>(folder);
  return record && { folder, record };
}

/** Keeps the programs that were used last. */
async function forgetOldest(): Promise<void> {
  const names = await readdir(PROGRAMS).catch(() => []);
  const used = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(PROGRAMS, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  for (const { name } of used.toSorted((a, b) => b.at - a.at).slice(MOST_KEPT - 1)) await remove(join(PROGRAMS, name));
}
