import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DIST_FOLDER } from '../folders.ts';
import type { Bar } from '../progress.ts';
import type { Written } from '../translation/shown-data.ts';
import { type KeptPages, readKept, writeKept } from './kept-pages.ts';
import { type InputDigests, inputDigests, type PageDigests, pageDigests } from './page-keys.ts';
import type { ListedPath } from './open-program.ts';
import type { SiteProgram } from './program.ts';

/** What a thread that renders gets: the program and what it makes pages of, the folder of the site, what was made before, and how much of the work is taken, for all threads. */
export interface RenderJob {
  program: SiteProgram;
  inputs: InputDigests;
  site: string;
  before: KeptPages;
  /** All that it makes, where that is known from an earlier build. */
  listed: readonly ListedPath[] | undefined;
  published: string;
  taken: SharedArrayBuffer;
}

interface Told {
  list?: readonly ListedPath[];
  pages?: KeptPages;
}

const WORKER = new URL('render-worker.ts', import.meta.url);

/** Starting a second thread, and getting it up to speed, costs as much as this number of testimonies. */
const WORTH_A_THREAD = 3000;

/** Each thread holds the whole campaign. */
const MOST_THREADS = 2;

/** Where objects begin, in megabytes: nearly all of a page is of no use after it, and with more room less of it is moved before that shows. */
const ROOM_FOR_THE_NEW = 96;

/** What is rendered, and where. */
export interface Rendering {
  program: SiteProgram;
  shown: Written;
  campaign: string;
  site: string;
  /** As many as are worth it, where nobody says. */
  threads?: number;
}

/** Renders all pages and files of a program into a folder, but for those that the published site has already, and copies what a campaign has in `public/`. Returns digests. */
export async function renderSite({ program, shown, campaign, site, threads }: Rendering, bar: Bar): Promise<PageDigests> {
  const inputs = inputDigests(shown, program.key);
  const { pages: before, paths } = await readKept();
  const listed = paths.key === inputs.paths ? paths.list : undefined;
  const job: RenderJob = { program, inputs, site, before, listed, published: DIST_FOLDER, taken: new SharedArrayBuffer(4) };
  const made: KeptPages = {};
  let all = paths.list;
  let done = 0;
  const take = ({ list = all, pages = {} }: Told): void => {
    all = list;
    done += Object.keys(pages).length;
    Object.assign(made, pages);
    bar(done, all.length);
  };
  await cp(join(campaign, 'public'), site, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await Promise.all(Array.from({ length: threads ?? threadsFor(job) }, () => runThread(job, take)));
  await writeKept({ pages: made, paths: { key: inputs.paths, list: all } });
  return pageDigests(made, inputs);
}

/** As many threads as there are testimonies to be made for. */
function threadsFor({ inputs, before }: RenderJob): number {
  const known = new Set(Object.values(before).map(([key]) => key));
  const unknown = Object.values(inputs.languages).flatMap(({ testimonies }) => Object.values(testimonies).filter((key) => !known.has(key)));
  return Math.min(availableParallelism(), MOST_THREADS, 1 + Math.floor(unknown.length / WORTH_A_THREAD));
}

function runThread(job: RenderJob, take: (told: Told) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW } });
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread that renders pages has ended without an answer.'))));
  });
}
