import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { readPage } from '#src/core/search/page-blocks.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import type { Row } from '../report.ts';
import { buildLibraries, type Document } from './libraries.ts';
import { ourSearch } from './ours.ts';
import { indexPlain, openPlain } from './plain.ts';
import { type Find, readQueries, type Score, scoreOf, sumOf } from './queries.ts';

/** What each search finds of the queries of all languages; the last build’s site must stand in `dist/`. */
export async function measureFinding(content: CampaignContent, browser: Browser): Promise<Row[]> {
  const codes = content.locales.map(({ code }) => code);
  const queries = new Map(await Promise.all(codes.map(async (code) => [code, await readQueries(code)] as const)));
  const each = async (open: (code: string) => Promise<Find>): Promise<Score[]> => {
    const scores: Score[] = [];
    for (const code of codes) scores.push(await scoreOf(queries.get(code)!, await open(code)));
    return scores;
  };
  const ours = await each((code) => ourSearch(join(DIST_FOLDER, 'pagefind'), code));
  const rows = codes.map((code, i) => otherRow(`  ours, ${code}`, ours[i]!));
  return [ownRow('ours', sumOf(ours)), ...rows, await plainRow(codes, each, browser), ...(await libraryRows(content, queries))];
}

function ownRow(what: string, { asked, first, firstFive }: Score): Row {
  const target = '100 % among five, ≥ 90 % first';
  return { what, found: shares({ asked, first, firstFive }), target, holds: firstFive === asked && first / asked >= 0.9 };
}

function otherRow(what: string, score: Score): Row {
  return { what, found: shares(score), target: '', holds: true };
}

function shares({ asked, first, firstFive }: Score): string {
  const percent = (count: number): string => `${((count / asked) * 100).toFixed(1)} %`;
  return `${percent(firstFive)} among five, ${percent(first)} first, of ${asked}`;
}

type Each = (open: (code: string) => Promise<Find>) => Promise<Score[]>;

async function plainRow(codes: string[], each: Each, browser: Browser): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  try {
    for (const code of codes) await cp(join(DIST_FOLDER, code), join(folder, code), { recursive: true });
    await indexPlain(folder);
    const plain = await openPlain(folder, browser);
    const scores = await each((code) => plain.find(code));
    await plain.close();
    return otherRow('Pagefind as it comes', sumOf(scores));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function libraryRows(
  content: CampaignContent,
  queries: ReadonlyMap<string, Awaited<ReturnType<typeof readQueries>>>,
): Promise<Row[]> {
  const scores = new Map<string, Score[]>();
  for (const { code } of content.locales) {
    for (const { name, find } of await buildLibraries(await documentsOf(content, code))) {
      scores.set(name, [...(scores.get(name) ?? []), await scoreOf(queries.get(code)!, find)]);
    }
  }
  return [...scores].map(([name, own]) => otherRow(name, sumOf(own)));
}

async function documentsOf(content: CampaignContent, code: string): Promise<Document[]> {
  return Promise.all(
    sitePages(content).map(async ({ path }) => {
      const { title, blocks } = readPage(await readFile(join(DIST_FOLDER, code, path), 'utf8'));
      return { id: path, title, text: blocks.map(({ text }) => text).join('\n') };
    }),
  );
}
