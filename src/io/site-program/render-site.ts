import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Bar } from '../progress.ts';
import type { SiteProgram } from './program.ts';

/** What a thread that renders gets: the program, the folder of the site, and how much of the work is taken, for all threads. */
export interface RenderJob {
  program: SiteProgram;
  site: string;
  taken: SharedArrayBuffer;
}

const WORKER = new URL('render-worker.ts', import.meta.url);

/** Starting a second thread costs as much as this number of testimonies. */
const WORTH_A_THREAD = 400;

/** Each thread holds the whole campaign. */
const MOST_THREADS = 2;

/** Renders all pages and files of a program into a folder, and copies what a campaign has in `public/`. */
export async function renderSite(program: SiteProgram, campaign: string, site: string, entries: number, bar: Bar): Promise<void> {
  const job: RenderJob = { program, site, taken: new SharedArrayBuffer(4) };
  const threads = Math.min(availableParallelism(), MOST_THREADS, 1 + Math.floor(entries / WORTH_A_THREAD));
  let done = 0;
  const tell = ({ done: more = 0, total = 0 }: { done?: number; total?: number }): void => {
    counted.total ||= total;
    bar((done += more), counted.total);
  };
  const counted = { total: 0 };
  await cp(join(campaign, 'public'), site, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await Promise.all(Array.from({ length: threads }, () => runThread(job, tell)));
}

function runThread(job: RenderJob, tell: (message: { done?: number; total?: number }) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: job });
    worker.on('message', tell);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread that renders pages has ended without an answer.'))));
  });
}
