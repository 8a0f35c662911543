import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '#src/io/browser.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { CATEGORIES, type Judged, printJudged, readReport, type Report } from './judged.ts';
import type { Certified } from './link/certificate.ts';
import { listenOn } from './link/listen-on.ts';
import { createSiteServer } from './link/site-server.ts';
import { bringPackages, loadPackage } from './packages.ts';
import { pagesByType } from './page-types.ts';

const FOLDER = 'lighthouse';

/** A busy machine takes points for speed, and never gives any: what falls short is looked at again, and the best counts. */
const MOST_LOOKS = 3;

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** Where pages are judged: the site’s address, and the hash of the key that browsers shall trust there. */
interface Bench {
  lighthouse: Lighthouse;
  site: string;
  spki: string;
}

/**
 * Lets Lighthouse judge pages of the last build as a phone sees them, with its own simulation of a slow link and a slow phone. Each page is
 * looked at by a browser that has just begun.
 */
export async function judgePages(paths: readonly string[], certified: Certified): Promise<void> {
  bringPackages(FOLDER);
  const lighthouse = (await loadPackage(FOLDER, 'lighthouse')) as Lighthouse;
  const server = await createSiteServer(DIST_FOLDER, certified);
  const bench = { lighthouse, site: `https://localhost:${await listenOn(server)}`, spki: certified.spki };
  const judged: Judged[] = [];
  for (const path of paths) judged.push(await judge(bench, path));
  server.close();
  printJudged(judged);
}

/**
 * A page of each type in each language, and those without a language. Unless all are asked for, the last language has all types, and
 * the others share them out among each other.
 */
export async function pagesToJudge(codes: readonly string[], isWhole: boolean): Promise<string[]> {
  const front = [...(await pagesByType(DIST_FOLDER, '')).values()];
  const last = codes.length - 1;
  const own = await Promise.all(
    codes.map(async (code, i) =>
      [...(await pagesByType(DIST_FOLDER, code)).values()].filter((_, place) => isWhole || i === last || place % last === i),
    ),
  );
  return [...front, ...own.flat()];
}

async function judge(bench: Bench, path: string): Promise<Judged> {
  let best = await look(bench, path);
  for (let looks = 1; looks < MOST_LOOKS && best.scores[0]! < 100; looks++) {
    const next = await look(bench, path);
    if (next.scores[0]! > best.scores[0]!) best = next;
  }
  console.log(`  ${path}  ${best.scores.join(' ')}`);
  return best;
}

async function look({ lighthouse, site, spki }: Bench, path: string): Promise<Judged> {
  const port = await freePort();
  const { args = [], ...options } = await chromiumOptions();
  const own = [`--remote-debugging-port=${port}`, `--ignore-certificate-errors-spki-list=${spki}`];
  const browser = await chromium.launch({ ...options, args: [...args, ...own] });
  try {
    const result = await lighthouse(`${site}/${path}`, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    if (result === undefined || result.lhr.runtimeError) throw new Error(`${path}: ${result?.lhr.runtimeError?.message ?? 'no report'}`);
    return readReport(path, result.lhr, await readFile(join(DIST_FOLDER, path), 'utf8'));
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOn(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
