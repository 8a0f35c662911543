import { availableParallelism } from 'node:os';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { inThreads } from '../in-threads.ts';
import type { PageDigests } from '../site-program/page-keys.ts';
import { formatsOf, type MadeEditions, type SeenEditions } from './editions-of.ts';
import { openEditions } from './kept-editions.ts';

const WORKER = new URL('editions-worker.ts', import.meta.url);

/** Each thread holds a typesetter with its fonts, some 200 MB. */
const MOST_THREADS = 2;

/**
 * Makes the editions of every language of a build from the finished pages in a folder, into its `editions/`: two languages at a time. Those of which
 * nothing has changed are taken as they are published.
 */
export async function makeEditions(
  content: CampaignContent,
  site: string,
  digests: PageDigests,
  onProgress: (done: number, total: number) => void,
): Promise<MadeEditions> {
  const codes = builtLocales(content).map(({ code }) => code);
  const total = codes.length * formatsOf(content).length;
  let done = 0;
  const made = new Map<string, MadeEditions>();
  const kept = await openEditions(content, site, digests);
  const jobs: string[] = [];
  for (const code of codes) {
    const before = await kept.take(code);
    if (before) made.set(code, before);
    else jobs.push(code);
    done += before?.editions.length ?? 0;
  }
  const threads = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
  await inThreads({ worker: WORKER, threads, jobs, data: { content, site } }, async (message: 'made' | SeenEditions, code) => {
    if (message === 'made') {
      onProgress(++done, total);
      return false;
    }
    made.set(code, message);
    await kept.keep(code, message);
    return true;
  });
  // In the order of the languages, whichever was ready first.
  const all = codes.map((code) => made.get(code)!);
  return { editions: all.flatMap(({ editions }) => editions), notes: [...new Set(all.flatMap(({ notes }) => notes))] };
}
