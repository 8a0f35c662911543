import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { ifThere } from '#src/io/file-reading.ts';
import { DIST_FOLDER, KIT_FOLDER, SITE_FOLDER } from '#src/io/folders.ts';
import { sha256 } from '#src/io/sha256.ts';

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
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  if (!takeSame(path, bytes)) write(path, bytes);
}

/** Makes a published file one of the site that is being built, if it has the same bytes. False where it has to be written. */
export function takeSame(path: string, bytes: Uint8Array): boolean {
  const published = isShared() ? publishedOf(path) : undefined;
  return published !== undefined && bytesOf(published, bytes.length)?.equals(bytes) === true && isLinked(published, path);
}

/** Makes a published file, or a copy where nothing is shared, one of the site that is being built, if it has a checksum. False where it has to be made. */
export function takePublished(path: string, sum: string): boolean {
  const published = publishedOf(path);
  const bytes = published === undefined ? undefined : bytesOf(published);
  if (!bytes || sha256(bytes) !== sum) return false;
  if (isShared() && isLinked(published!, path)) return true;
  mkdirSync(dirname(path), { recursive: true });
  write(path, bytes);
  return true;
}

/** Gives a file a second name, or copies it where the disk knows none. */
export function putSame(from: string, path: string): void {
  if (!isLinked(from, path)) write(path, readFileSync(from));
}

/** In the place of what is there: that may be published too. Mostly nothing is. */
function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(path);
    writeFileSync(path, bytes);
  }
}

/** The graphics have a folder of their own until the pages are there. */
const FOLDERS = [SITE_FOLDER, KIT_FOLDER];

function isShared(): boolean {
  return process.env[NAME] === '1';
}

function publishedOf(path: string): string | undefined {
  const inside = FOLDERS.map((folder) => relative(folder, path)).find((candidate) => !candidate.startsWith('..'));
  return inside === undefined ? undefined : join(DIST_FOLDER, inside);
}

/** What a file holds, never behind a link; undefined where there is none, none of that length, or none that may be read. */
function bytesOf(file: string, length?: number): Buffer | undefined {
  return ifThere(() => {
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() && (length === undefined || found.size === length) ? readFileSync(file) : undefined;
  });
}

/** False where the disk knows no second names, or has something there already. */
function isLinked(file: string, path: string): boolean {
  try {
    linkSync(file, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(file, path);
    return true;
  } catch {
    return false;
  }
}
