import { closeSync, fsyncSync, openSync } from 'node:fs';
import process from 'node:process';
import { lastFault, SystemError, systemCall } from './libc.ts';

/**
 * Waits until everything that was written to a folder’s disk is on it, so that a power cut finds whole files. Each file by itself would take
 * several times as long. Elsewhere than on Linux the system is only asked to begin.
 */
export function syncDisk(folder: string): void {
  const sync = process.platform === 'linux' ? systemCall('int syncfs(int)') : undefined;
  if (!sync) return void systemCall('void sync()')?.();
  const file = openSync(folder, 'r');
  try {
    if (sync(file) !== 0) throw new SystemError('Writing to the disk', lastFault(), folder);
  } finally {
    closeSync(file);
  }
}

/** Waits until the names in a folder are on the disk, as far as its system can do that. */
export function syncNames(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    fsyncSync(file);
    closeSync(file);
  } catch {
    // Windows opens no folders, and some network disks refuse: the names come to the disk a little later.
  }
}
