import { join } from 'node:path';
import { ASTRO_FOLDER, BUILD_FOLDER, DATA_FILE, KIT_FOLDER, SITE_FOLDER } from './folders.ts';
import { remove } from './publish/remove.ts';

/** What a build makes for itself: quickly made anew, so that nothing that an earlier one left there, whole or not, is ever believed. */
const MADE = [SITE_FOLDER, KIT_FOLDER, DATA_FILE, ASTRO_FOLDER, join(BUILD_FOLDER, 'code')];

/** Removes what earlier builds have left where this one works. */
export async function cleanSlate(): Promise<void> {
  for (const folder of MADE) await remove(folder);
}
