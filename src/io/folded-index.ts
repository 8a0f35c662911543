import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { close } from 'pagefind';
import type { SearchRecord } from '#src/core/search/record.ts';
import { recordCode } from './code-record.ts';
import { CACHE_FOLDER } from './folders.ts';
import { inThreads } from './in-threads.ts';
import { cacheKey, openKitCache } from './kit-cache.ts';
import { ENTRY, type IndexFile, languageIndex } from './language-index.ts';
import { generatorDigest } from './merge/fingerprints.ts';
import type { Bar } from './progress.ts';

type Records = ReadonlyMap<string, readonly SearchRecord[]>;

/** Those that run. */
const RUNS = /\.(js|pagefind)$/;

/** Starting threads takes as long as indexing so many records. */
const WORTH_THREADS = 3000;
const MOST_THREADS = 2;

const WORKER = new URL('language-index-worker.ts', import.meta.url);

/** Writes the index of records, by language, into a folder. The index of a language whose records are those of an earlier build is that one. */
export async function writeFoldedIndex(records: Records, folder: string, bar: Bar = () => {}): Promise<void> {
  const cache = openKitCache(join(CACHE_FOLDER, 'search'));
  const generator = await generatorDigest();
  const total = [...records.values()].flat().length;
  let done = 0;
  const made = new Map<string, IndexFile[]>();
  const take = (language: string, files: IndexFile[]): void => {
    made.set(language, files);
    bar((done += records.get(language)!.length), total);
  };
  const keys = new Map<string, string>();
  for (const [language, own] of records) {
    const key = cacheKey(JSON.stringify(own), [language, generator, process.versions.v8]);
    keys.set(language, key);
    const kept = await cache.read(key);
    if (kept) take(language, deserialize(kept) as IndexFile[]);
  }
  const missing = [...records.keys()].filter((language) => !made.has(language));
  await makeIndexes(missing, records, async (language, files) => {
    await cache.write(keys.get(language)!, serialize(files));
    take(language, files);
  });
  await writeFiles(together([...records.keys()].map((language) => made.get(language)!)), folder);
}

type Take = (language: string, files: IndexFile[]) => Promise<void>;

async function makeIndexes(languages: readonly string[], records: Records, take: Take): Promise<void> {
  const jobs = languages.map((language) => ({ language, records: records.get(language)! }));
  const threads = Math.min(availableParallelism(), MOST_THREADS, languages.length);
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

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    if (RUNS.test(path)) await recordCode('js', content);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
