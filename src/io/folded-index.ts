import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { SearchRecord } from '#src/core/search/record.ts';
import type { FoldedWords } from '#src/core/search/synonyms.ts';
import { recordCode } from './code-record.ts';
import { inThreads } from './in-threads.ts';
import { type LanguageSearch, type MadeSearch, searchLanguage, type ToSearch, writeIndexFiles } from './language-search.ts';
import { ENTRY, entryOf, pagefindFiles } from './pagefind-files.ts';

/** Those that run. */
const RUNS = /\.(js|pagefind)$/;

const MOST_THREADS = 2;

const WORKER = new URL('language-search-worker.ts', import.meta.url);

/** Writes the index of records, by language, into a folder. */
export async function writeFoldedIndex(records: ReadonlyMap<string, readonly SearchRecord[]>, folder: string): Promise<void> {
  const words = JSON.stringify({ synonyms: [], common: [] } satisfies FoldedWords);
  const languages = [...records].map(([code, own]) => ({ code, records: own, words, recorded: '', folder }));
  await writeFrame(Object.fromEntries(languages.map((language) => [language.code, searchLanguage(language).search])), folder);
}

/** Makes the search of each language, one after the other as they come; in threads where there is enough to do. */
export async function searchLanguages(
  languages: AsyncIterable<ToSearch>,
  isMuch: boolean,
  take: (made: MadeSearch, code: string) => Promise<void>,
): Promise<void> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (isMuch && threads > 1)
    return inThreads({ worker: WORKER, threads, jobs: languages }, (made: MadeSearch, { code }) => take(made, code).then(() => true));
  for await (const language of languages) await take(searchLanguage(language), language.code);
}

/** Writes what belongs to no language: the list of languages, and Pagefind’s own search. */
export async function writeFrame(languages: Readonly<Record<string, LanguageSearch>>, folder: string): Promise<void> {
  const files = await pagefindFiles();
  for (const { path, content } of files) if (RUNS.test(path)) await recordCode('js', content);
  const entry = files.find(({ path }) => path === ENTRY)!;
  mkdirSync(folder, { recursive: true });
  writeIndexFiles([...files, { path: ENTRY, content: Buffer.from(entryOf(entry.content, languages)) }], folder);
}
