import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DIST_FOLDER } from '../folders.ts';
import type { Bar } from '../progress.ts';
import { releaseMemory } from '../system/release-memory.ts';
import type { Written } from '../translation/shown-data.ts';
import { type KeptPages, readKept, writeKept } from './kept-pages.ts';
import { type InputDigests, inputDigests, type PageDigests, pageDigests, pathsDigest } from './page-keys.ts';
import type { SiteProgram } from './program.ts';
import { type RenderJob, type RenderThread, startThread, type Told } from './render-thread.ts';

/** Starting a second thread, and getting it up to speed, costs as much as this number of testimonies. */
const WORTH_A_THREAD = 3000;

/** Each thread holds the whole campaign. */
const MOST_THREADS = 2;

/** What is rendered, and where. */
export interface Rendering {
  program: SiteProgram;
  shown: Written;
  campaign: string;
  site: string;
  /** A thread of this program that was started ahead. */
  ahead?: RenderThread | undefined;
  /** As many as are worth it, where nobody says. */
  threads?: number;
}

/** Renders all pages and files of a program into a folder, but for those that the published site has already, and copies what a campaign has in `public/`. Returns digests. */
export async function renderSite({ program, shown, campaign, site, ahead, threads }: Rendering, bar: Bar): Promise<PageDigests> {
  const { pages: before, paths } = await readKept();
  const pathsKey = pathsDigest(shown, program.key);
  const listed = paths.key === pathsKey ? paths.list : undefined;
  const job: RenderJob = { site, before, listed, published: DIST_FOLDER, taken: new SharedArrayBuffer(4) };
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
  const running: RenderThread[] = [];
  const start = (count: number): void => {
    while (running.length < count) {
      const thread = (running.length === 0 && ahead) || startThread(program);
      thread.get(job, take);
      running.push(thread);
    }
  };
  // To get ready takes a thread as long as it takes to put all digests together.
  start(threads ?? threadsFor(missingIn(shown, before)));
  const inputs = inputDigests(shown, program.key);
  if (threads === undefined) start(threadsFor(unknownIn(inputs, before)));
  const rendered = Promise.all(running.map((thread) => thread.render(inputs)));
  // This thread has nothing else to do meanwhile.
  releaseMemory(50);
  await rendered;
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
