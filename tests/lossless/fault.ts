// Loaded before a build (`node --import`): ends its process by kill -9 at the given change of the disk, half-way through it where it writes, or
// lets the disk be full after so many bytes. `ALTAVEU_FAULT` says which; changes are counted as Node is asked for them.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/** What goes wrong in a build, and when. */
export interface Fault {
  /** Dies at this change of the disk, counted from 1. */
  killAt?: number;
  /** The disk takes so many bytes. */
  room?: number;
  /** A file to which the number of changes is written in the end. */
  countTo?: string;
}

type Call = (...given: unknown[]) => unknown;

const { killAt = 0, room = Infinity, countTo } = JSON.parse(process.env['ALTAVEU_FAULT'] ?? '{}') as Fault;
const WRITING = ['writeFile', 'appendFile', 'write'];
const CHANGING = ['mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'copyFile', 'cp', 'link', 'symlink'];
let changes = 0;
let written = 0;
let inside = false;

const { writeFileSync, statSync } = fs;

if (isMainThread) {
  for (const name of [...WRITING, ...CHANGING]) {
    wrap(fs as unknown as Record<string, Call>, `${name}Sync`, name);
    wrap(fs.promises as unknown as Record<string, Call>, name, name);
  }
  syncBuiltinESMExports();
  if (countTo !== undefined) process.on('exit', () => writeFileSync(countTo, String(changes)));
}

function wrap(module: Record<string, Call>, key: string, name: string): void {
  const real = module[key];
  if (!real) return;
  module[key] = function (this: unknown, ...given: unknown[]) {
    if (!inside) before(name, given);
    // What Node does within a call of its own is no change of its own.
    inside = true;
    try {
      return real.apply(this, given);
    } finally {
      inside = false;
    }
  };
}

function before(name: string, given: unknown[]): void {
  changes++;
  const bytes = sizeOf(name, given);
  if (changes === killAt) {
    if (name === 'writeFile') half(given, bytes / 2);
    process.kill(process.pid, 'SIGKILL');
  }
  written += bytes;
  if (written <= room || bytes === 0) return;
  if (name === 'writeFile') half(given, Math.max(0, bytes - (written - room)));
  const full = new Error(`ENOSPC: no space left on device, ${name} '${String(given[0])}'`) as NodeJS.ErrnoException;
  throw Object.assign(full, { code: 'ENOSPC', errno: -28, syscall: name, path: String(given[0]) });
}

/** What a disk keeps of a file that it could not take whole. */
function half(given: unknown[], bytes: number): void {
  inside = true;
  writeFileSync(given[0] as string, Buffer.from(given[1] as Uint8Array).subarray(0, bytes));
  inside = false;
}

function sizeOf(name: string, given: unknown[]): number {
  if (name === 'copyFile' || name === 'cp') return weigh(String(given[0]));
  const data = WRITING.includes(name) ? given[1] : undefined;
  return typeof data === 'string' ? Buffer.byteLength(data) : ((data as Uint8Array | undefined)?.byteLength ?? 0);
}

function weigh(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.size ?? 0;
  return fs.readdirSync(path).reduce((sum, name) => sum + weigh(`${path}/${name}`), 0);
}
