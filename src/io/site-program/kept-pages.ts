import { join } from 'node:path';
import { CACHE_FOLDER } from '../folders.ts';
import { cacheKey, openKitCache } from '../kit-cache.ts';
import { generatorDigest } from '../merge/fingerprints.ts';
import type { SitePath } from './open-program.ts';

/** By file: what it was made of (see `pageKey`), and the SHA-256 of what was made. */
export type KeptPages = Record<string, [key: string, sum: string]>;

/** What a build notes of its pages for the next one: what each was made of, and the list of them all with what that was made of. */
export interface KeptSite {
  pages: KeptPages;
  paths: { key: string; list: readonly SitePath[] };
}

const NOTHING: KeptSite = { pages: {}, paths: { key: '', list: [] } };

/** What an earlier build noted of its pages. These lie in the site that it published: one that is not, byte for byte, what is noted here is made anew. */
export async function readKept(): Promise<KeptSite> {
  const kept = await cache().read(await nameOfThis());
  return kept ? (JSON.parse(Buffer.from(kept).toString()) as KeptSite) : NOTHING;
}

/** Notes what pages were made of, for the next build. */
export async function writeKept(site: KeptSite): Promise<void> {
  await cache().write(await nameOfThis(), Buffer.from(JSON.stringify(site)));
}

const cache = () => openKitCache(join(CACHE_FOLDER, 'pages'));

/** Another generator notes otherwise. */
const nameOfThis = async (): Promise<string> => cacheKey('pages', await generatorDigest());
