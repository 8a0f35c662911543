import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatorDigest } from '../merge/fingerprints.ts';
import { keepProgram, readProgram } from '../programs/kept-program.ts';
import { writeRecord } from '../programs/record.ts';
import { viteBuild } from '../vite-build.ts';

const SOURCE = fileURLToPath(new URL('worker.ts', import.meta.url));

const ENTRY = 'worker.mjs';

const nameOfThis = async (): Promise<string> => `gate-${await generatorDigest()}`;

/** The program of the gate’s processes: as an earlier build has bundled it, with which a process begins in a third of the time, or else as its source stands. */
export async function gateProgram(): Promise<string> {
  const kept = await readProgram(await nameOfThis());
  return kept ? join(kept.folder, ENTRY) : SOURCE;
}

/** Bundles it for all that come later. */
export async function keepGateProgram(): Promise<void> {
  const name = await nameOfThis();
  if (await readProgram(name)) return;
  await keepProgram(name, async (outDir) => {
    await viteBuild({
      // It loads a binary that lies beside it.
      ssr: { noExternal: true, external: ['satteri'] },
      build: { ssr: SOURCE, outDir, minify: false, rolldownOptions: { output: { entryFileNames: ENTRY } } },
    });
    await writeRecord(outDir, { entry: ENTRY });
  });
}
