import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DIST_FOLDER } from '../folders.ts';
import type { Bar } from '../progress.ts';
import type { Written } from '../translation/shown-data.ts';
import { type KeptPages, readKept, writeKept } from './kept-pages.ts';
import { type InputDigests, inputDigests, type PageDigests, pageDigests, pathsDigest } from './page-keys.ts';
import type { ListedPath } from './open-program.ts';
import type { SiteProgram } from './program.ts';

/**
 * What a thread that renders gets at its start: the program, the folder of the site, what was made before, and how much of the work is taken, for all
 * threads. It gets ready, and then waits for the digests of what pages are made of.
 */
export interface RenderJob {
  program: SiteProgram;
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
  const { pages: before, paths } = await readKept();
  const pathsKey = pathsDigest(shown, program.key);
  const listed = paths.key === pathsKey ? paths.list : undefined;
  const job: RenderJob = { program, site, before, listed, published: DIST_FOLDER, taken: new SharedArrayBuffer(4) };
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
  // To get ready takes a thread as long as it takes to put all digests together.
  const running = startThreads(threads ?? threadsFor(missingIn(shown, before)), job, take);
  const inputs = inputDigests(shown, program.key);
  const more = threads === undefined ? threadsFor(unknownIn(inputs, before)) - running.length : 0;
  await Promise.all([...running, ...startThreads(more, job, take)].map((thread) => thread(inputs)));
  await writeKept({ pages: made, paths: { key: pathsKey, list: all } });
  return pageDigests(made, inputs);
}

/** As many threads as there are testimonies to be made for. */
function threadsFor(testimonies: number): number {
  return Math.min(availableParallelism(), MOST_THREADS, 1 + Math.floor(testimonies / WORTH_A_THREAD));
}

/** How many testimonies no earlier build can have made. */
function missingIn({ data: { locales, testimonies } }: Written, before: KeptPages): number {
  return Math.max(0, locales.length * testimonies.length - Object.keys(before).length);
}

/** How many testimonies are made of something else than before. */
function unknownIn({ languages }: InputDigests, before: KeptPages): number {
  const known = new Set(Object.values(before).map(([key]) => key));
  return Object.values(languages).flatMap(({ testimonies }) => Object.values(testimonies).filter((key) => !known.has(key))).length;
}

type Thread = (inputs: InputDigests) => Promise<void>;

/** Starts threads, which get ready; each is called to render. */
function startThreads(count: number, job: RenderJob, take: (told: Told) => void): Thread[] {
  return Array.from({ length: Math.max(0, count) }, () => startThread(job, take));
}

function startThread(job: RenderJob, take: (told: Told) => void): Thread {
  const worker = new Worker(WORKER, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW } });
  worker.on('message', take);
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread that renders pages has ended without an answer.'))));
  });
  return (inputs) => {
    worker.postMessage(inputs);
    return ended;
  };
}
