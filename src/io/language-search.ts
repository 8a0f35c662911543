import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { diskIndex } from '#src/core/search/on-disk.ts';
import type { SearchRecord } from '#src/core/search/record.ts';
import { phraseStems } from '#src/core/search/synonyms.ts';
import { diskScript } from './disk-index.ts';
import { languageIndex } from './language-index.ts';
import type { IndexFile } from './pagefind-files.ts';
import { putFile } from './publish/put-file.ts';

/** What can be found in one language, and where the search has its files. */
export interface ToSearch {
  code: string;
  records: readonly SearchRecord[];
  /** The language’s synonyms and common words, as JSON. */
  words: string;
  /** A digest of both. */
  recorded: string;
  folder: string;
}

/** What is known of a language’s search when its files are written. */
export interface LanguageSearch {
  /** The name of its list of pages. */
  hash: string;
  /** How many pages and parts of pages can be found. */
  pages: number;
  /** The stems of its titles. */
  titles: string[];
}

/** The same, and all of its files with it, as later builds find it. */
export interface MadeSearch {
  search: LanguageSearch;
  packed: Uint8Array;
}

/** Makes what the search needs of one language: its index, its words, and the script with both for pages on a disk. */
export function searchLanguage({ code, records, recorded, words, folder }: ToSearch): MadeSearch {
  const { hash, files, onDisk } = languageIndex(code, records);
  files.push({ path: `words.${code}.json`, content: Buffer.from(words) });
  files.push({ path: diskIndex(code).replace(/^pagefind\//, ''), content: diskScript({ code, hash, words, files: onDisk }) });
  // Names of organisations are of no language.
  const titles = records.filter(({ kind }) => kind !== 'coalition').map(({ title }) => title);
  const search = { hash, pages: records.length, titles: [...new Set(titles.flatMap((title) => phraseStems(title, code)))] };
  writeIndexFiles(files, folder);
  return { search, packed: serialize({ recorded, search, files }) };
}

/** Writes the files of a language’s search as an earlier build has kept it; nothing where it was made of something else. */
export function writeKeptSearch(packed: Uint8Array, recorded: string, folder: string): LanguageSearch | undefined {
  const kept = deserialize(packed) as { recorded: string; search: LanguageSearch; files: IndexFile[] };
  if (kept.recorded !== recorded) return undefined;
  writeIndexFiles(kept.files, folder);
  return kept.search;
}

/** Writes files of the search into its folder. */
export function writeIndexFiles(files: readonly IndexFile[], folder: string): void {
  for (const within of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(folder, within), { recursive: true });
  for (const { path, content } of files) putFile(join(folder, path), content);
}
