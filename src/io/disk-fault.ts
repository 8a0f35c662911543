import { readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { BUILD_FOLDER, DIST_FOLDER, ROOT } from './folders.ts';

/** What disks answer, and how parts of a build that are not ours say it. */
const SAID: readonly [code: string, codes: RegExp, words?: RegExp][] = [
  ['ENOSPC', /^ENOSPC$/, /no space left on device|not enough space on the disk/i],
  ['EDQUOT', /^EDQUOT$/, /quota exceeded/i],
  ['EROFS', /^EROFS$/, /read-only file system/i],
  ['EIO', /^EIO$/],
  ['EMFILE', /^E[MN]FILE$/],
  ['EACCES', /^(EACCES|EPERM)$/],
];
const ENDING = 'What is published is as it was.';
const MEGABYTE = 1_000_000;

/** A fault of the disk in plain words: which file, what is needed, what to do. Undefined for any other error. */
export async function tellDiskFault(error: unknown): Promise<string | undefined> {
  const fault = faultOf(error);
  if (!fault) return undefined;
  const { code, file } = fault;
  const named = file === undefined ? 'A file' : relative(ROOT, file).startsWith('..') ? file : relative(ROOT, file);
  if (code === 'ENOSPC') return `${await tellFull(named, file)} ${ENDING}`;
  const what: Record<string, string> = {
    EDQUOT: `${named} could not be written: you may not use more of this disk (your quota is used up). Remove something of yours, or ask whoever runs the machine for more, then run the same command again.`,
    EROFS: `${named} could not be written: the disk is read-only. Work in a folder in which you can write, then run the same command again.`,
    EIO: `${named} could not be written or read: the disk itself reports a fault. Save what is on it, and work on another disk.`,
    EMFILE: `${named} could not be opened: too many files are open. Close other programs, or allow more (\`ulimit -n 4096\`), then run the same command again.`,
    EACCES: `${named} could not be written or read: you may not. Perhaps another user has made it; give the folder back to yourself (\`sudo chown -R "$USER" .\`), then run the same command again.`,
  };
  return `${what[code]!} ${ENDING}`;
}

interface Fault {
  code: string;
  file: string | undefined;
}

/** Looks also into what an error was caused by: Astro and Vite wrap those of the disk. */
function faultOf(error: unknown, depth = 0): Fault | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  const { code = '', path, message, cause } = error as NodeJS.ErrnoException;
  const [known] = SAID.find(([, codes, words]) => codes.test(code) || words?.test(message)) ?? [];
  if (known === undefined) return faultOf(cause, depth + 1);
  return { code: known, file: path ?? /'([^']+)'/.exec(message)?.[1] };
}

async function tellFull(named: string, file: string | undefined): Promise<string> {
  const place = await statfs(await standingFolder(file ?? BUILD_FOLDER)).catch(() => undefined);
  const free = place ? place.bavail * place.bsize : 0;
  const [made, last] = await Promise.all([weigh(BUILD_FOLDER), weigh(DIST_FOLDER)]);
  // A build holds its graphics twice for a while: by themselves and in the site.
  const need = Math.max(2 * last - made, made, 50 * MEGABYTE) - free;
  const known = last > 0 ? `the last site takes ${megabytes(last)}, ` : '';
  const files = place && place.ffree === 0 ? ' It takes no more files, whatever their size: remove some that you no longer need.' : '';
  return (
    `The disk is full: ${named} could not be written. The build had made ${megabytes(made)}, ${known}and ${megabytes(free)} are free.${files} ` +
    `Free at least ${megabytes(Math.max(need, 10 * MEGABYTE))} more (.cache/ may be removed: it is made again), then run the same command again.`
  );
}

/** The nearest folder above a path that is there. */
async function standingFolder(path: string): Promise<string> {
  const above = dirname(path);
  if (above === path || (await stat(path).catch(() => undefined))?.isDirectory()) return path;
  return standingFolder(above);
}

async function weigh(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** @example megabytes(1_234_567) // '2 MB' */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
