// One thread that renders pages: it loads their program, waits for what is to be made, and takes one piece of the work after the other until none is left.
import { on } from 'node:events';
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inPieces } from '../in-pieces.ts';
import { putFile, putPublished } from '../publish/put-file.ts';
import { sha256 } from '../sha256.ts';
import { releaseMemory } from '../system/release-memory.ts';
import type { KeptPages } from './kept-pages.ts';
import { fileOf, openProgram, type SitePath } from './open-program.ts';
import { type InputDigests, pageKey, placeInLanguage } from './page-keys.ts';
import type { SiteProgram } from './program.ts';
import type { RenderJob, Told } from './render-thread.ts';

/** The files of published data are all made at once, for the first of them. */
const DATA = 'src/pages/data/';

const messages = on(parentPort!, 'message');
const next = async (): Promise<unknown> => ((await messages.next()).value as [unknown])[0];
const tell = (told: Told): void => parentPort!.postMessage(told);

const { paths, render } = await openProgram(workerData as SiteProgram);
const { site, before, listed, published, taken } = (await next()) as RenderJob;
const counter = new Int32Array(taken);
const all = await paths(listed);
const pieces = piecesOf(all);
tell({ list: all.map(({ pathname, route }) => [pathname, route.component]) });
const inputs = (await next()) as InputDigests;

const folders = new Set<string>();
for (let at = Atomics.add(counter, 0, 1); at < pieces.length; at = Atomics.add(counter, 0, 1)) {
  const pages: KeptPages = {};
  for (const path of pieces[at]!) {
    const [file, key] = [fileOf(path), pageKey(path, inputs)];
    const kept = keptPage(file, key);
    const page = kept ?? (await render(path).catch((error: unknown): Promise<never> => Promise.reject(named(error, path))));
    pages[file] = [key, kept ? before[file]![1] : sha256(page)];
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(join(site, folder), { recursive: true });
    folders.add(folder);
    // This thread has nothing else to do meanwhile: waiting in line would only cost more.
    if (!kept || !putPublished(join(site, file))) putFile(join(site, file), page);
  }
  tell({ pages });
  releaseMemory(300);
}
parentPort!.close();

/** The page of the published site, where it is made of the same and nobody has changed it since. */
function keptPage(file: string, key: string): Uint8Array | undefined {
  const known = before[file];
  if (known?.[0] !== key) return undefined;
  try {
    const place = join(published, file);
    if (!lstatSync(place).isFile()) return undefined;
    const page = readFileSync(place);
    return sha256(page) === known[1] ? page : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is made of all languages comes first, as it takes longest; then one language after the other, so that no more than one or two are in memory. Pages
 * of a language and a route share what they are made of: they stay together, as far as other threads needn’t wait for them.
 */
function piecesOf(paths: SitePath[]): SitePath[][] {
  const MOST = 200;
  const byLanguage = Map.groupBy(paths, (path) => placeInLanguage(path)?.code ?? '');
  const ordered = [...byLanguage].toSorted(([a], [b]) => Number(b === '') - Number(a === ''));
  return ordered.flatMap(([, own]) => byRoute(own).flatMap((pages) => inPieces(pages, MOST)));
}

/** The paths of each route, those with most pages first. */
function byRoute(paths: SitePath[]): SitePath[][] {
  const routes = Map.groupBy(paths, ({ route: { component } }) => (component.startsWith(DATA) ? DATA : component));
  return [...routes.values()].toSorted((a, b) => b.length - a.length);
}

function named(error: unknown, path: SitePath): Error {
  return new Error(`${fileOf(path)} can’t be made: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
