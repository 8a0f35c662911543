import { lstat, rename } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '#src/io/usage-error.ts';
import { exchangeFolders } from '#src/io/system/exchange.ts';
import { forgetRenamings, noteRenamings, oldPlace, type Renamings, trashPlace } from './heal.ts';
import { remove } from './remove.ts';

/** Lets two folders change places in one step, or says that it can't. */
export type Exchange = (one: string, other: string) => boolean;

/** What a system answers where another program or a container's image holds a folder. */
const HOLDS = /^(EXDEV|EBUSY|EPERM|EACCES|ENOTEMPTY)$/;
/** On Windows, programs that look at every new file hold folders for a moment. */
const TRIES = process.platform === 'win32' ? 20 : 1;
const BETWEEN = 100;

/** Lets a site that is ready and the one in the folder change places. Gives where the old one is now, if there was one. `site` is where it was made. */
export async function swap(site: string, { ready, folder }: Renamings, exchange: Exchange = exchangeFolders): Promise<string | undefined> {
  if (!(await lstat(folder).catch(() => undefined))) {
    await move(ready, folder);
    return undefined;
  }
  try {
    if (exchange(ready, folder)) return ready;
    return await inTwoSteps(site, { ready, folder });
  } catch (error) {
    throw HOLDS.test((error as NodeJS.ErrnoException).code ?? '') ? new UsageError(held(folder, error as Error)) : error;
  }
}

async function inTwoSteps(site: string, { ready, folder }: Renamings): Promise<string> {
  const [old, trash] = [oldPlace(ready), trashPlace(ready)];
  await remove(trash);
  await remove(old);
  await noteRenamings(site, { ready, folder });
  await move(folder, old);
  await move(ready, folder).catch(async (error: unknown) => {
    await move(old, folder);
    throw error;
  });
  await move(old, trash);
  await forgetRenamings(site);
  return trash;
}

async function move(from: string, to: string): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (left <= 1 || !HOLDS.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await pause(BETWEEN);
    }
  }
}

function held(folder: string, { message }: Error): string {
  return (
    `The new site is ready, and the old one in ${folder} can’t be moved out of its way: another program holds it, or you may not change it (${message}).\n` +
    `It is as it was. Stop what uses it, or move it away yourself, then run the same command again.`
  );
}
