import process from 'node:process';
import { lastFault, SystemError, systemCall } from './libc.ts';

const HERE = -100;
const LINUX_EXCHANGE = 2;
const MACOS_SWAP = 2;
/** The number of `renameat2`, for C libraries that have no name for it yet. */
const LINUX_NUMBERS: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };
/** What systems and disks answer that can’t do it. */
const UNABLE = new Set(['ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOTTY']);

/**
 * Lets two folders of a disk change places in one step of the system: whoever looks, at any moment, sees one or the other.
 * False where the system or the disk can’t, and nothing has happened then; anything else that goes wrong is thrown.
 */
export function exchangeFolders(one: string, other: string): boolean {
  const exchange = exchanger();
  if (!exchange) return false;
  if (exchange(one, other) === 0) return true;
  const code = lastFault();
  if (UNABLE.has(code)) return false;
  throw new SystemError('The exchange', code, other);
}

function exchanger(): ((one: string, other: string) => number) | undefined {
  if (process.platform === 'darwin') {
    const swap = systemCall('int renamex_np(const char*, const char*, uint)');
    return swap && ((one, other) => swap(one, other, MACOS_SWAP));
  }
  if (process.platform !== 'linux') return undefined;
  const rename = systemCall('int renameat2(int, const char*, int, const char*, uint)');
  if (rename) return (one, other) => rename(HERE, one, HERE, other, LINUX_EXCHANGE);
  const number = LINUX_NUMBERS[process.arch];
  const call = systemCall('long syscall(long, long, const char*, long, const char*, ulong)');
  return number && call ? (one, other) => call(number, HERE, one, HERE, other, LINUX_EXCHANGE) : undefined;
}
