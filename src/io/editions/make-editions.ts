import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { formatsOf, type MadeEditions } from './editions-of.ts';

const WORKER = new URL('editions-worker.ts', import.meta.url);

/** Each thread holds a typesetter with its fonts, some 200 MB. */
const MOST_THREADS = 2;

/** Makes the editions of every language of a build from the finished pages in a folder, into its `editions/`: two languages at a time. */
export async function makeEditions(
  content: CampaignContent,
  site: string,
  onProgress: (done: number, total: number) => void,
): Promise<MadeEditions> {
  const codes = builtLocales(content).map(({ code }) => code);
  const total = codes.length * formatsOf(content).length;
  let done = 0;
  const waiting = [...codes];
  const made = new Map<string, MadeEditions>();
  const count = Math.min(availableParallelism(), MOST_THREADS, codes.length);
  const onMade = (): void => onProgress(++done, total);
  await Promise.all(Array.from({ length: count }, () => inThread({ content, site }, waiting, made, onMade)));
  // In the order of the languages, whichever was ready first.
  const all = codes.map((code) => made.get(code)!);
  return { editions: all.flatMap(({ editions }) => editions), notes: [...new Set(all.flatMap(({ notes }) => notes))] };
}

/** A thread that takes one waiting language after the other until none is left. */
function inThread(
  job: { content: CampaignContent; site: string },
  waiting: string[],
  made: Map<string, MadeEditions>,
  onMade: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: job });
    let code: string | undefined;
    const next = (): void => {
      code = waiting.shift();
      if (code === undefined) void worker.terminate();
      else worker.postMessage(code);
    };
    worker.on('message', (message: 'made' | MadeEditions) => {
      if (message === 'made') return onMade();
      made.set(code!, message);
      next();
    });
    worker.once('error', reject);
    worker.once('exit', () =>
      code === undefined ? resolve() : reject(new Error('A thread that makes editions has ended without an answer.')),
    );
    next();
  });
}
