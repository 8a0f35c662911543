import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KIT_FOLDER } from './folders.ts';
import { writeWhole } from './kit-cache.ts';

const OWNER = join(KIT_FOLDER, 'planned-for.txt');

/** Leaves the kit that was planned for a campaign the last time it was edited, so that pages have it until it is planned anew; removes any other. */
export async function keepKitOf(campaign: string): Promise<void> {
  if ((await readFile(OWNER, 'utf8').catch(() => undefined)) === campaign) return;
  await rm(KIT_FOLDER, { recursive: true, force: true });
  await writeWhole(OWNER, campaign);
}
