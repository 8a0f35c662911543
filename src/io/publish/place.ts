import { constants } from 'node:fs';
import { access, lstat, mkdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '#src/io/usage-error.ts';

/** Where a finished site goes. */
export interface Place {
  /** The folder itself, behind the links that somebody may have laid to it. */
  folder: string;
  /** Where a site is laid ready when the build's own folder lies on another disk. */
  beside: string;
}

/** Finds where `dist` really stands. */
export async function findPlace(dist: string): Promise<Place> {
  const folder = await behindLinks(dist);
  return { folder, beside: join(dirname(folder), `.${basename(folder)}-next`) };
}

/** The place of `dist`. What can't be replaced in one step is refused here, before anything is made or lost. */
export async function placeOf(dist: string): Promise<Place> {
  const place = await findPlace(dist);
  const { folder } = place;
  await mkdir(dirname(folder), { recursive: true });
  const found = await lstat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) {
    throw new UsageError(`${folder} is a file, and the site’s folder would take its place. Move it away, then run the same command again.`);
  }
  if (found && (await isMounted(folder))) throw new UsageError(mounted(folder));
  await access(dirname(folder), constants.W_OK).catch(() => {
    throw new UsageError(
      `The site can’t be published: nothing may be changed in ${dirname(folder)}. Give yourself the right to write there, then run the same command again.`,
    );
  });
  return place;
}

/** Follows links also to a folder that isn't there yet. */
async function behindLinks(path: string, links = 0): Promise<string> {
  const target = await readlink(path).catch(() => undefined);
  if (target === undefined) return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  if (links > 20) throw new UsageError(`The links of ${path} lead in a circle. Remove them, then run the same command again.`);
  return behindLinks(resolve(dirname(path), target), links + 1);
}

/** True for a folder that is a disk of its own, or that a container has from outside. */
async function isMounted(folder: string): Promise<boolean> {
  const own = (await stat(folder)).dev;
  if (own !== (await stat(dirname(folder))).dev) return true;
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  return mounts.split('\n').some((line) => unescaped(line.split(' ')[4] ?? '') === folder);
}

/** Blanks and the like are written there as octal numbers. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
}

function mounted(folder: string): string {
  return (
    `${folder} is a disk of its own (a mount). The new site can’t take its place in one step, and nobody must ever see half of it.\n` +
    `Mount ${dirname(folder)} instead, or make ${basename(folder)} a link to a folder on that disk; then run the same command again.`
  );
}
