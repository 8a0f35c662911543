import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { SearchRecord } from '#src/core/search/record.ts';
import { recordCode } from './code-record.ts';
import { inThreads } from './in-threads.ts';
import { ENTRY, type IndexFile, languageIndex } from './language-index.ts';

type Records = ReadonlyMap<string, readonly SearchRecord[]>;

/** Those that run. */
const RUNS = /\.(js|pagefind)$/;

/** Starting threads takes as long as indexing so many records. */
const WORTH_THREADS = 3000;
const MOST_THREADS = 2;

const WORKER = new URL('language-index-worker.ts', import.meta.url);

/** Writes the index of records, by language, into a folder. */
export async function writeFoldedIndex(records: Records, folder: string): Promise<void> {
  const made = new Map<string, IndexFile[]>();
  await makeIndexes(records, async (language, files) => void made.set(language, files));
  await writeIndexes(
    [...records.keys()].map((language) => made.get(language)!),
    folder,
  );
}

type Take = (language: string, files: IndexFile[]) => Promise<void>;

/** Makes the index of each language. */
export async function makeIndexes(records: Records, take: Take): Promise<void> {
  const jobs = [...records].map(([language, own]) => ({ language, records: own }));
  const threads = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
  if (threads > 1 && jobs.reduce((sum, job) => sum + job.records.length, 0) > WORTH_THREADS) {
    return inThreads({ worker: WORKER, threads, jobs }, (files: IndexFile[], { language }) => take(language, files).then(() => true));
  }
  for (const { language, records: own } of jobs) await take(language, await languageIndex(language, own));
  await close();
}

/** The files of several indexes as those of one, which has one list of languages. */
function together(indexes: readonly IndexFile[][]): IndexFile[] {
  const files = new Map(indexes.flat().map((file) => [file.path, file]));
  const entries = indexes.map((own) => readEntry(own.find(({ path }) => path === ENTRY)!));
  const languages = Object.fromEntries(entries.flatMap(({ languages: own }) => Object.entries(own)).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (entries.length > 0) files.set(ENTRY, { path: ENTRY, content: Buffer.from(JSON.stringify({ ...entries[0], languages })) });
  return [...files.values()];
}

function readEntry({ content }: IndexFile): { languages: Record<string, unknown> } {
  return JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, unknown> };
}

/** Writes the indexes of several languages into one folder. */
export async function writeIndexes(indexes: readonly IndexFile[][], folder: string): Promise<void> {
  for (const { path, content } of together(indexes)) {
    if (RUNS.test(path)) await recordCode('js', content);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
