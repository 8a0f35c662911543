import { rmSync } from 'node:fs';
import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes a file or a folder with all that is in it, also where its modes forbid that to their owner; an absent one is no fault.
 * Nothing is waited for: to wait for each of many files takes four times as long.
 */
export async function remove(path: string): Promise<void> {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!/^(EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await openFolders(path);
    rmSync(path, { recursive: true, force: true });
  }
}

async function openFolders(path: string): Promise<void> {
  if (!(await lstat(path).catch(() => undefined))?.isDirectory()) return;
  await chmod(path, 0o700);
  for (const name of await readdir(path)) await openFolders(join(path, name));
}
