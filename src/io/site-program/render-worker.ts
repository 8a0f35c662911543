// One thread that renders pages: it takes one piece of the work after the other until none is left.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fileOf, openProgram } from './open-program.ts';
import type { RenderJob } from './render-site.ts';

const { program, site, taken } = workerData as RenderJob;
const counter = new Int32Array(taken);
const { paths, render } = await openProgram(program);
const all = await paths();
const pieces = piecesOf(all);
parentPort!.postMessage({ total: all.length });

for (let at = Atomics.add(counter, 0, 1); at < pieces.length; at = Atomics.add(counter, 0, 1)) {
  const folders = new Set<string>();
  for (const path of pieces[at]!) {
    const file = join(site, fileOf(path));
    const folder = dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, await render(path).catch((error: unknown) => Promise.reject(named(error, path))));
  }
  parentPort!.postMessage({ done: pieces[at]!.length });
}

/** Pages of one route share what they are made of: they stay together, as far as other threads needn’t wait for them. */
function piecesOf(paths: typeof all): (typeof all)[] {
  const MOST = 200;
  const byRoute = [...Map.groupBy(paths, ({ route }) => route.component).values()].toSorted((a, b) => b.length - a.length);
  return byRoute.flatMap((own) => Array.from({ length: Math.ceil(own.length / MOST) }, (_, i) => own.slice(i * MOST, (i + 1) * MOST)));
}

function named(error: unknown, path: (typeof all)[number]): Error {
  return new Error(`${fileOf(path)} can’t be made: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
