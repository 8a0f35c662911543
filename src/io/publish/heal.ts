import { lstat, readFile, rename } from 'node:fs/promises';
import { syncDisk } from '#src/io/system/sync-disk.ts';
import { writeWhole } from '#src/io/kit-cache.ts';
import { remove } from './remove.ts';

/** Two renamings that follow each other, where a system can't exchange folders: of the old site out of its place, and of the new one into it. */
export interface Renamings {
  /** The new site, whole. */
  ready: string;
  folder: string;
}

/** Where the old site lies for a moment while the new one takes its place. */
export function oldPlace(ready: string): string {
  return `${ready}-old`;
}

/** Where an old site lies while it is being removed: half of one must not look like a whole one. */
export function trashPlace(ready: string): string {
  return `${ready}-trash`;
}

/** Notes beside a build's site what is about to be renamed, on the disk, so that a power cut finds it too. */
export async function noteRenamings(site: string, renamings: Renamings): Promise<void> {
  await writeWhole(noteOf(site), JSON.stringify(renamings));
  syncDisk(noteOf(site));
}

/** Takes the note back once all is in its place. */
export async function forgetRenamings(site: string): Promise<void> {
  await remove(noteOf(site));
}

/** Finishes what a crash has left between two renamings, by the note beside the build's site; where there is none, nothing is to be done. */
export async function heal(site: string): Promise<void> {
  const renamings = await readNote(site);
  if (!renamings) return;
  const { ready, folder } = renamings;
  const [old, trash] = [oldPlace(ready), trashPlace(ready)];
  if (!(await exists(folder))) {
    if (await exists(ready)) await rename(ready, folder);
    else if (await exists(old)) await rename(old, folder);
  }
  await remove(trash);
  if (await exists(old)) await rename(old, trash);
  await remove(trash);
  await forgetRenamings(site);
}

async function readNote(site: string): Promise<Renamings | undefined> {
  try {
    return JSON.parse(await readFile(noteOf(site), 'utf8')) as Renamings;
  } catch {
    return undefined;
  }
}

function noteOf(site: string): string {
  return `${site}-renaming.json`;
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
