// One thread that renders pages: it loads their program, and then lists what there is to make, or makes of it one piece after the other until none is left.
import { on } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { putFile } from '../publish/put-file.ts';
import { sha256 } from '../sha256.ts';
import { releaseMemory } from '../system/release-memory.ts';
import { openProgram, type SitePath } from './open-program.ts';
import type { SiteProgram } from './program.ts';
import type { Question, Sums, Told, Work } from './render-thread.ts';

const questions = on(parentPort!, 'message') as AsyncIterable<[Question]>;
const tell = (told: Told): void => parentPort!.postMessage(told);
const { paths, render } = await openProgram(workerData as SiteProgram);
const folders = new Set<string>();

for await (const [question] of questions) {
  if (question === 'paths') tell({ paths: await paths() });
  else {
    await makeAll(question);
    tell({});
  }
}

async function makeAll({ site, pieces, taken }: Work): Promise<void> {
  const counter = new Int32Array(taken);
  for (let at = Atomics.add(counter, 0, 1); at < pieces.length; at = Atomics.add(counter, 0, 1)) {
    const made: Sums = {};
    for (const path of pieces[at]!) {
      const page = await render(path).catch((error: unknown): Promise<never> => Promise.reject(named(error, path)));
      made[path[2]] = sha256(page);
      write(join(site, path[2]), page);
    }
    tell({ made });
    releaseMemory(150);
  }
}

function write(file: string, page: Uint8Array): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  // This thread has nothing else to do meanwhile: waiting in line would only cost more.
  putFile(file, page);
}

function named(error: unknown, [, , file]: SitePath): Error {
  return new Error(`${file} can’t be made: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
