import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ifThere } from '../file-reading.ts';
import { CACHE_FOLDER, DIST_FOLDER } from '../folders.ts';
import { cacheKey, openKitCache } from '../kit-cache.ts';
import { generatorDigest } from '../merge/fingerprints.ts';
import { putFile, putPublished } from '../publish/put-file.ts';
import { sha256 } from '../sha256.ts';
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

/** Takes a page from the published site, if it is what was noted; false where it has to be made anew. */
export function takeKept(file: string, sum: string, site: string): boolean {
  const published = join(DIST_FOLDER, file);
  const page = ifThere(() => (lstatSync(published).isFile() ? readFileSync(published) : undefined));
  if (!page || sha256(page) !== sum) return false;
  const to = join(site, file);
  if (putPublished(to)) return true;
  mkdirSync(dirname(to), { recursive: true });
  putFile(to, page);
  return true;
}

const cache = () => openKitCache(join(CACHE_FOLDER, 'pages'));

/** Another generator notes otherwise. */
const nameOfThis = async (): Promise<string> => cacheKey('pages', await generatorDigest());
