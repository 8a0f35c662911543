import { createHash } from 'node:crypto';
import { cp, rename } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { ROOT, SITE_FOLDER } from './folders.ts';
import { remove } from './publish/remove.ts';

/**
 * Lets Astro write pages into a folder, from which they come to the build’s own. Astro runs what it writes, so that this must lie where packages
 * are found: for a build that works outside of the generator’s folder, in a place of its own within it. Otherwise Astro would use one for all.
 */
export async function withAstroOut(write: (out: string) => Promise<unknown>): Promise<void> {
  const out = astroOut(SITE_FOLDER);
  await remove(out);
  await write(out);
  if (out !== SITE_FOLDER) await moveFolder(out, SITE_FOLDER);
}

/** Where Astro writes a site that is made in a folder. */
export function astroOut(site: string): string {
  const way = relative(ROOT, site);
  const isInside = !way.startsWith('..') && !isAbsolute(way);
  return isInside ? site : join(ROOT, '.astro', `out-${createHash('sha256').update(site).digest('hex').slice(0, 16)}`);
}

async function moveFolder(from: string, to: string): Promise<void> {
  await remove(to);
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await remove(from);
  }
}
