// The source gate's program in one file, made once for all tests: a process that reads it begins in a third of the time. The tests of the gate's own
// processes, and all of the long run, take the program as it is.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { ROOT } from '#src/io/folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    gateProgram: string;
  }
}

/** Bundles it where the gate's processes may read, and tells the tests where it is; what it returns takes it away. */
export default async function setUp({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env['ALTAVEU_DEEP'] === '1') return undefined;
  const place = join(ROOT, 'node_modules', '.cache');
  await mkdir(place, { recursive: true });
  const outDir = await mkdtemp(join(place, 'gate-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // It loads a binary that lies beside it.
    ssr: { noExternal: true, external: ['satteri'] },
    build: { ssr: 'src/io/gate/worker.ts', outDir, minify: false, rolldownOptions: { output: { entryFileNames: 'worker.mjs' } } },
  });
  provide('gateProgram', join(outDir, 'worker.mjs'));
  return () => rm(outDir, { recursive: true, force: true });
}
