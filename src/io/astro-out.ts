import { createHash } from 'node:crypto';
import { isAbsolute, join, relative } from 'node:path';
import { ROOT } from './folders.ts';

/**
 * Where Astro writes a site that is made in a folder. It runs what it writes, so that this must lie where packages are found: for a build that works
 * outside of the generator’s folder, in a place of its own within it. Otherwise Astro would use one for all.
 */
export function astroOut(site: string): string {
  const way = relative(ROOT, site);
  const isInside = !way.startsWith('..') && !isAbsolute(way);
  return isInside ? site : join(ROOT, '.astro', `out-${createHash('sha256').update(site).digest('hex').slice(0, 16)}`);
}
