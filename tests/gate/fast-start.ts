// Has the source gate's processes run the program that tests/gate/program.ts has bundled, with the same rights and bounds.
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { ROOT } from '#src/io/folders.ts';

const WORKER = join(ROOT, 'src/io/gate/worker.ts');
const bundled = inject('gateProgram') as string | undefined;
const isOfProcesses = /\/src\/io\/(gate\/|check-folder)/.test(expect.getState().testPath ?? '');

/** Files share a process: this is kept for all of them. */
const kept = globalThis as { plainFork?: typeof childProcess.fork };
const plain = (kept.plainFork ??= childProcess.fork);

const fork = (script: string, ...how: unknown[]) => (plain as (...all: unknown[]) => unknown)(script === WORKER ? bundled : script, ...how);
childProcess.fork = bundled && !isOfProcesses ? (fork as typeof childProcess.fork) : plain;
syncBuiltinESMExports();
