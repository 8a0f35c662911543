import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { close } from 'pagefind';
import type { SearchRecord } from '#src/core/search/record.ts';
import { recordCode } from './code-record.ts';
import { CACHE_FOLDER } from './folders.ts';
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
  const keyOf = (language: string): string => cacheKey(JSON.stringify(records.get(language)), [language, generator, process.versions.v8]);
  for (const language of records.keys()) {
    const kept = await cache.read(keyOf(language));
    if (kept) take(language, deserialize(kept) as IndexFile[]);
  }
  const missing = [...records.keys()].filter((language) => !made.has(language));
  await makeIndexes(missing, records, async (language, files) => {
    await cache.write(keyOf(language), serialize(files));
    take(language, files);
  });
  await writeFiles(together([...records.keys()].map((language) => made.get(language)!)), folder);
}

type Take = (language: string, files: IndexFile[]) => Promise<void>;

async function makeIndexes(languages: readonly string[], records: Records, take: Take): Promise<void> {
  const waiting = [...languages];
  const threads = Math.min(availableParallelism(), MOST_THREADS, languages.length);
  const count = languages.reduce((sum, language) => sum + records.get(language)!.length, 0);
  if (threads > 1 && count > WORTH_THREADS) {
    await Promise.all(Array.from({ length: threads }, () => inThread(waiting, records, take)));
    return;
  }
  for (const language of waiting) await take(language, await languageIndex(language, records.get(language)!));
  await close();
}

function inThread(waiting: string[], records: Records, take: Take): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('language-index-worker.ts', import.meta.url));
    let language: string | undefined;
    const next = (): void => {
      language = waiting.shift();
      worker.postMessage(language === undefined ? undefined : { language, records: records.get(language) });
    };
    worker.on('message', (files: IndexFile[]) => void take(language!, files).then(next, reject));
    worker.once('error', reject);
    worker.once('exit', () =>
      language === undefined ? resolve() : reject(new Error('A thread that indexes has ended without an answer.')),
    );
    next();
  });
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
