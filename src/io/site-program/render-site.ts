import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { inPieces } from '../in-pieces.ts';
import type { Bar } from '../progress.ts';
import { takePublished } from '../publish/put-file.ts';
import { giveMemoryBack } from '../system/release-memory.ts';
import type { Written } from '../translation/shown-data.ts';
import { type KeptPages, readKept, writeKept } from './kept-pages.ts';
import type { SitePath } from './open-program.ts';
import { inputDigests, type PageDigests, pageDigests, pageKey, pathsDigest } from './page-keys.ts';
import { piecesOf } from './pieces.ts';
import type { SiteProgram } from './program.ts';
import { type RenderThread, startThread, type Sums } from './render-thread.ts';

/** Starting a second thread, and getting it up to speed, costs as much as this number of pages. */
const WORTH_A_THREAD = 3000;

/** Each thread holds a good part of the campaign. */
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
export async function renderSite(rendering: Rendering, bar: Bar): Promise<PageDigests> {
  const { program, ahead, campaign, site } = rendering;
  const threads = ahead ? [ahead] : [];
  const atLeast = (count: number): RenderThread[] => {
    while (threads.length < count) threads.push(startThread(program));
    return threads.slice(0, count);
  };
  try {
    await cp(join(campaign, 'public'), site, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    return await renderBy(atLeast, rendering, bar);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
    if (threads.length > 1) giveMemoryBack(0);
  }
}

type AtLeast = (count: number) => RenderThread[];

async function renderBy(atLeast: AtLeast, { program, shown, site, threads }: Rendering, bar: Bar): Promise<PageDigests> {
  const { pages: before, paths } = await readKept();
  const threadsFor = (pages: number): number =>
    threads ?? Math.min(availableParallelism(), MOST_THREADS, Math.ceil(pages / WORTH_A_THREAD));
  // To get ready takes a thread as long as it takes to put all digests together.
  atLeast(threadsFor(missingIn(shown, before)));
  const pathsKey = pathsDigest(shown, program.key);
  const listing = paths.key === pathsKey ? paths.list : atLeast(1)[0]!.paths();
  const inputs = inputDigests(shown, program.key);
  const all = await listing;
  const made: KeptPages = {};
  let done = 0;
  const keys = new Map(all.map((path) => [path[2], pageKey(path, inputs)]));
  const note = (sums: Sums): void => {
    for (const [file, sum] of Object.entries(sums)) made[file] = [keys.get(file)!, sum];
    bar((done += Object.keys(sums).length), all.length);
  };
  const render = (own: readonly SitePath[]): Promise<void> => renderAll(atLeast(threadsFor(own.length)), own, site, note);
  const isSame = ([, , file]: SitePath): boolean => before[file]?.[0] === keys.get(file);
  const { same = [], changed = [] } = Object.groupBy(all, (path) => (isSame(path) ? 'same' : 'changed'));
  const rendered = render(changed);
  const [damaged] = await Promise.all([takeAll(same, before, site, note), rendered]);
  await render(damaged);
  await writeKept({ pages: made, paths: { key: pathsKey, list: all } });
  return pageDigests(made, inputs);
}

/** How many testimonies no earlier build can have made. */
function missingIn({ data: { locales, testimonies } }: Written, before: KeptPages): number {
  return Math.max(0, locales.length * testimonies.length - Object.keys(before).length);
}

async function renderAll(
  threads: readonly RenderThread[],
  paths: readonly SitePath[],
  site: string,
  note: (sums: Sums) => void,
): Promise<void> {
  const work = { site, pieces: piecesOf(paths), taken: new SharedArrayBuffer(4) };
  await Promise.all(threads.map((thread) => thread.render(work, note)));
}

/** Takes pages that are made of the same as before from the published site, while threads render others. Returns those that somebody has changed there since. */
async function takeAll(paths: readonly SitePath[], before: KeptPages, site: string, note: (sums: Sums) => void): Promise<SitePath[]> {
  const damaged: SitePath[] = [];
  for (const piece of inPieces(paths, 200)) {
    const taken: Sums = {};
    for (const path of piece) {
      const [, , file] = path;
      const [, sum] = before[file]!;
      if (takePublished(join(site, file), sum)) taken[file] = sum;
      else damaged.push(path);
    }
    note(taken);
    // What threads tell is heard meanwhile.
    await othersFirst();
  }
  // This thread has nothing else to do until they are done.
  giveMemoryBack(150);
  return damaged;
}
