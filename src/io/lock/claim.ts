import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import process from 'node:process';
import { lastFault, SystemError, systemCall } from '#src/io/system/libc.ts';

/** A file that this process alone holds, until it lets go or ends, however it ends. */
export interface Claim {
  release(): void;
}

const EXCLUSIVE_NOW = 2 | 4;
const HELD = new Set(['EAGAIN', 'EWOULDBLOCK']);
/** What disks answer that keep no locks. */
const UNABLE = new Set(['ENOLCK', 'ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EBADF']);

/**
 * Claims a file, or gives undefined while another process holds it. The system itself keeps the claim and takes it back when the process ends,
 * also by kill -9, so that nothing is left over to be judged by its age or by a process number, which containers use twice.
 */
export async function claimFile(path: string): Promise<Claim | undefined> {
  const file = openToLock(path);
  const fault = lockFile(file);
  if (fault === undefined) return { release: () => closeSync(file) };
  closeSync(file);
  if (HELD.has(fault)) return undefined;
  if (UNABLE.has(fault)) return claimName(path);
  throw new SystemError('The lock', fault, path);
}

function openToLock(path: string): number {
  try {
    return openSync(path, 'a');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
    rmSync(path, { recursive: true });
    return openSync(path, 'a');
  }
}

/** Undefined where the file is locked now; else why not. */
function lockFile(file: number): string | undefined {
  const flock = systemCall('int flock(int, int)');
  if (!flock) return 'ENOSYS';
  let fault: string | undefined;
  do fault = flock(file, EXCLUSIVE_NOW) === 0 ? undefined : lastFault();
  while (fault === 'EINTR');
  return fault;
}

/** Where files can’t be locked (Windows, some network disks): a name that one process of a machine can have, and loses when it ends. */
export function claimName(path: string): Promise<Claim | undefined> {
  const name = `altaveu-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  const server = createServer((socket) => socket.destroy());
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`, () => resolve(claimOf(server)));
  });
}

function claimOf(server: Server): Claim {
  return { release: () => void server.close() };
}
