import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SearchRecord } from '#src/core/search/record.ts';
import { listFiles } from '#src/io/list-files.ts';
import { writeFoldedIndex } from '#src/io/folded-index.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import type { Row } from '../report.ts';
import { htmlOf, madeUpPages } from './corpus.ts';
import { buildLibraries } from './libraries.ts';
import { bytesToFirst } from './ours.ts';
import { indexPlain, openPlain } from './plain.ts';

const LANGUAGE = 'en';
const MOST: Record<number, number> = { 200: 30, 5_000: 85 };
const DISK = 1.5;

/** The bytes to the first result, and those on the disk, for so many made-up pages in one language. */
export async function measureBytes(count: number, browser: Browser): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  try {
    const pages = madeUpPages(count, LANGUAGE);
    await writePages(pages, folder);
    await indexPlain(folder);
    const own = join(folder, 'own');
    await writeFoldedIndex(new Map([[LANGUAGE, pages]]), own);
    for (const name of ['search.js', `words.${LANGUAGE}.json`])
      await writeFile(join(own, name), await readFile(join(DIST_FOLDER, 'pagefind', name)));
    return [
      ...(await wireRows(pages, folder, browser)),
      diskRow(await weightOf(own), await weightOf(join(folder, 'plain'))),
      ...(await libraryRows(pages)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePages(pages: readonly SearchRecord[], folder: string): Promise<void> {
  await mkdir(join(folder, LANGUAGE), { recursive: true });
  for (const page of pages) await writeFile(join(folder, page.url), htmlOf(page, LANGUAGE));
}

/** For words that are rare, frequent, and two together: the mean. */
async function wireRows(pages: readonly SearchRecord[], folder: string, browser: Browser): Promise<Row[]> {
  const queries = [pages[3]!.title.split(' ')[4]!, pages[9]!.title.split(' ')[2]!, pages[27]!.title.split(' ').slice(0, 2).join(' ')];
  const plain = await openPlain(folder, browser);
  const ours = await meanOf(queries, (query) => bytesToFirst(join(folder, 'own'), LANGUAGE, query));
  const theirs = await meanOf(queries, (query) => plain.bytesToFirst(LANGUAGE, query));
  await plain.close();
  const most = MOST[pages.length]!;
  return [
    { what: 'ours, to the first result', found: kilobytes(ours), target: `≤ ${most} kB`, holds: ours <= most * 1000 },
    { what: 'Pagefind as it comes, to the first result', found: kilobytes(theirs), target: '', holds: true },
  ];
}

async function meanOf(queries: readonly string[], measure: (query: string) => Promise<number>): Promise<number> {
  let sum = 0;
  for (const query of queries) sum += await measure(query);
  return sum / queries.length;
}

function diskRow(own: number, plain: number): Row {
  const found = `${(own / plain).toFixed(2)} × (${kilobytes(own)} to ${kilobytes(plain)})`;
  return { what: 'index on the disk, ours to Pagefind’s', found, target: `≤ ${DISK} ×`, holds: own / plain <= DISK };
}

/** Indexes and fragments, without the programs beside them. */
async function weightOf(folder: string): Promise<number> {
  const paths = (await listFiles(folder, '.')).filter((path) => /\.(pf_\w+|json)$/.test(path));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function libraryRows(pages: readonly SearchRecord[]): Promise<Row[]> {
  const documents = pages.map(({ url, title, blocks }) => ({ id: url, title, text: blocks.map(({ text }) => text).join('\n') }));
  const libraries = await buildLibraries(documents);
  return libraries.map(({ name, bytes }) => ({ what: `${name}, the whole index`, found: kilobytes(bytes), target: '', holds: true }));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
