import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 0o644;
const FOLDER = 0o755;

/** Gives a folder and all in it the same rights on every machine, whatever its umask: everybody may read, the owner write, and nothing can be run. */
export async function fixModes(folder: string): Promise<void> {
  await chmod(folder, FOLDER);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await fixModes(path);
    else if (entry.isFile()) await chmod(path, FILE);
  }
}
