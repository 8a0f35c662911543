import { availableParallelism } from 'node:os';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { inThreads } from '../in-threads.ts';
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
  const made = new Map<string, MadeEditions>();
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  await inThreads({ worker: WORKER, threads, jobs: codes, data: { content, site } }, (message: 'made' | MadeEditions, code) => {
    if (message === 'made') onProgress(++done, total);
    else made.set(code, message);
    return message !== 'made';
  });
  // In the order of the languages, whichever was ready first.
  const all = codes.map((code) => made.get(code)!);
  return { editions: all.flatMap(({ editions }) => editions), notes: [...new Set(all.flatMap(({ notes }) => notes))] };
}
