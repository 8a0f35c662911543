import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from 'node:path';
import { ROOT } from '#src/io/folders.ts';

/** True for a file, there or not yet, in the folder of the campaign or of the generator, or in the repository around one of them. */
export async function isInRepository(file: string, campaign: string): Promise<boolean> {
  const place = await real(resolve(file));
  const folders = await Promise.all([ROOT, campaign].map(async (folder) => repositoryAround(await real(resolve(folder)))));
  return folders.some((folder) => isInside(place, folder));
}

/** A path behind all links, as far as it is there. */
async function real(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  if (found !== undefined || dirname(path) === path) return found ?? path;
  return join(await real(dirname(path)), basename(path));
}

function repositoryAround(folder: string): string {
  for (let place = folder; dirname(place) !== place; place = dirname(place)) if (existsSync(join(place, '.git'))) return place;
  return folder;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
