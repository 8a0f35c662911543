import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { cachesAreBelieved } from '../caches.ts';
import { CACHE_FOLDER } from '../folders.ts';
import { keep } from '../kit-cache.ts';
import type { ListedPath } from './open-program.ts';

/** By file: what it was made of (see `pageKey`), and the SHA-256 of what was made. */
export type KeptPages = Record<string, [key: string, sum: string]>;

/** What a build notes of its pages for the next one: what each was made of, and the list of them all with what that was made of. */
export interface KeptSite {
  pages: KeptPages;
  paths: { key: string; list: readonly ListedPath[] };
}

const FILE = join(CACHE_FOLDER, 'pages.json');
const NOTHING: KeptSite = { pages: {}, paths: { key: '', list: [] } };

/** What an earlier build noted of its pages. These lie in the site that it published: one that is not, byte for byte, what is noted here is made anew. */
export async function readKept(): Promise<KeptSite> {
  const text = cachesAreBelieved() ? await readFile(FILE, 'utf8').catch(() => '') : '';
  try {
    return JSON.parse(text) as KeptSite;
  } catch {
    return NOTHING;
  }
}

/** Notes what pages were made of, for the next build. */
export function writeKept(site: KeptSite): Promise<void> {
  return keep(FILE, JSON.stringify(site));
}
