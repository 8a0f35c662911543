import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '#src/io/folders.ts';

/** A query as people type it, the pages that are right, and what is special about it. */
export interface Query {
  query: string;
  pages: string[];
  kind: string;
}

/** What a search found: paths of pages without the locale, the best first, each once. */
export type Find = (query: string) => Promise<string[]> | string[];

/** How many queries have a right page first, and among the first five. */
export interface Score {
  asked: number;
  first: number;
  firstFive: number;
}

/** The queries of a language. */
export async function readQueries(code: string, folder = join(ROOT, 'bench', 'search', 'queries')): Promise<Query[]> {
  return JSON.parse(await readFile(join(folder, `${code}.json`), 'utf8')) as Query[];
}

/** Asks all queries of a language. */
export async function scoreOf(queries: readonly Query[], find: Find): Promise<Score> {
  const score = { asked: queries.length, first: 0, firstFive: 0 };
  for (const { query, pages } of queries) {
    const found = [...new Set(await find(query))].slice(0, 5);
    const place = found.findIndex((path) => pages.includes(path));
    if (place === 0) score.first++;
    if (place >= 0) score.firstFive++;
  }
  return score;
}

/** Several scores as one. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0);
  return { asked: sum('asked'), first: sum('first'), firstFive: sum('firstFive') };
}
