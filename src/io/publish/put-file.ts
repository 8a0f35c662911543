import { linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { DIST_FOLDER, SITE_FOLDER } from '#src/io/folders.ts';

const NAME = 'ALTAVEU_LINKS';

/** Says whether a site that is built now may share files with the published one, whose place it takes. Threads hear it too. */
export function shareWithPublished(isShared: boolean): void {
  if (isShared) process.env[NAME] = '1';
  else delete process.env[NAME];
}

/**
 * Writes a file of the site that is being built. Where the published site has the same bytes there, it becomes a second name of that file: disks take
 * up to fifty times as long to make one file and to remove another. So nothing may ever be written into a file of the site, only in its place.
 */
export function putFile(path: string, data: Uint8Array | string): void {
  const published = publishedOf(path);
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  if (published === undefined || !hasBytes(published, bytes) || !isLinked(published, path)) writeFileSync(path, bytes);
}

/** Makes a published file one of the site that is being built. False where it has to be written. */
export function putPublished(path: string): boolean {
  const published = publishedOf(path);
  return published !== undefined && isLinked(published, path);
}

function publishedOf(path: string): string | undefined {
  if (process.env[NAME] !== '1') return undefined;
  const inSite = relative(SITE_FOLDER, path);
  return inSite.startsWith('..') ? undefined : resolve(DIST_FOLDER, inSite);
}

function hasBytes(file: string, bytes: Uint8Array): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes);
}

/** False where the disk knows no second names, or has something there already. */
function isLinked(file: string, path: string): boolean {
  try {
    linkSync(file, path);
    return true;
  } catch {
    return false;
  }
}
