import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 0o644;
const FOLDER = 0o755;

/** Gives a folder and all in it the same rights on every machine, whatever its umask: everybody may read, the owner write, and nothing can be run. */
export function fixModes(folder: string): void {
  fixMode(folder, FOLDER);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) fixModes(path);
    else if (entry.isFile()) fixMode(path, FILE);
  }
}

/** To look costs a disk less than to write what is there already. */
function fixMode(path: string, mode: number): void {
  if ((lstatSync(path).mode & 0o7777) !== mode) chmodSync(path, mode);
}
