import { cp, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncDisk, syncNames } from '#src/io/system/sync-disk.ts';
import { trashPlace } from './heal.ts';
import { type Place, placeOf } from './place.ts';
import { remove } from './remove.ts';
import { sameFiles } from './same-files.ts';
import { type Exchange, swap } from './swap.ts';

/**
 * Puts a finished site in the place of the old one. Whoever looks sees the old site or the new one: the two folders change places in one step of
 * the system. Where it has none (Windows, some network disks), there is no site for a moment between two renamings, and `heal` finishes what a
 * crash has left there.
 */
export async function publish(site: string, dist: string, exchange?: Exchange): Promise<void> {
  const place = await placeOf(dist);
  const ready = await onItsDisk(site, place);
  syncDisk(ready);
  const old = await swap(site, { ready, folder: place.folder }, exchange);
  syncNames(dirname(place.folder));
  if (old !== undefined) await remove(old);
  if (ready !== site) await remove(site);
}

/** The site on the disk on which it will stand: its own folder, or a whole copy of it beside the place. */
async function onItsDisk(site: string, { folder, beside }: Place): Promise<string> {
  await remove(beside);
  await remove(trashPlace(site));
  if ((await stat(site)).dev === (await stat(dirname(folder))).dev) return site;
  await cp(site, beside, { recursive: true });
  await sameFiles(site, beside);
  return beside;
}
