import { lstat, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemOf } from '#src/core/checks/problem.ts';
import { CampaignProblems } from '../campaign-problems.ts';

/** Where a campaign’s former files are kept: beside `content/`, where no build and no check looks. */
const BACKUPS = 'backups';

/**
 * Copies files of a campaign to a new folder of its own, and reads the copies once more.
 * @returns The folder from the campaign’s, such as `backups/2026-11-27T22-41-05Z-before-version-2`.
 * @throws {CampaignProblems} Where that can’t be done.
 */
export async function backUp(folder: string, paths: Iterable<string>, { to, now }: { to: number; now: Date }): Promise<string> {
  const found = await lstat(join(folder, BACKUPS)).catch(() => undefined);
  if (found && !found.isDirectory())
    throw new CampaignProblems([problemOf(BACKUPS, { what: ['migrate.no-folder'], fix: ['migrate.no-folder-fix'] })]);
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const place = `${BACKUPS}/${moment}Z-before-version-${to}`;
  let isMade = false;
  try {
    await mkdir(join(folder, BACKUPS), { recursive: true });
    // What stands there already is another one’s: nothing is written over it.
    await mkdir(join(folder, place));
    isMade = true;
    for (const path of paths) await copy(join(folder, path), join(folder, place, path));
  } catch (error) {
    if (isMade) await forgetBackup(folder, place);
    const reason = (error as Error).message;
    throw new CampaignProblems([problemOf(place, { what: ['migrate.no-copies', { reason }], fix: ['migrate.not-written-fix'] })]);
  }
  return place;
}

/** Removes copies of files that were not changed after all. */
export async function forgetBackup(folder: string, place: string): Promise<void> {
  await rm(join(folder, place), { recursive: true, force: true }).catch(() => undefined);
  // Only where it holds nothing else.
  await rmdir(join(folder, BACKUPS)).catch(() => undefined);
}

async function copy(path: string, to: string): Promise<void> {
  const bytes = await readFile(path);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, bytes, { flag: 'wx' });
  if (!bytes.equals(await readFile(to))) throw new Error(`${to} is not what was written`);
}
