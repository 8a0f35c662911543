import { createRequire } from 'node:module';
import type * as Koffi from 'koffi';

/** A function of the system’s C library; what it answers is a number, and below zero means that it failed. */
type SystemCall = (...args: (number | string)[]) => number;

/** A function that failed, with the system’s name for why: `EXDEV`, `ENOSPC`. */
export class SystemError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(call: string, code: string, path: string) {
    super(`${code}: ${call} of ${path}`);
    this.code = code;
    this.path = path;
  }
}

let koffi: typeof Koffi | undefined;
let library: Koffi.LibraryHandle | undefined;

/** A function of the C library by its declaration; undefined where there is none, as on Windows. */
export function systemCall(declaration: string): SystemCall | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    // A package with a compiled part: where it has none for this machine, everything works without.
    koffi ??= createRequire(import.meta.url)('koffi') as typeof Koffi;
    library ??= koffi.load(null);
    return library.func(declaration) as SystemCall;
  } catch {
    return undefined;
  }
}

/** Why the last function failed, as the system calls it. */
export function lastFault(): string {
  const number = koffi?.errno();
  return Object.entries(koffi?.os.errno ?? {}).find(([, value]) => value === number)?.[0] ?? `error ${number}`;
}
