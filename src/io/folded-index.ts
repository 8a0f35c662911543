import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Fragment } from '#src/core/search/fragment.ts';
import { chunkHashes, filterHashes, inOrder, splitChunks, withParts } from '#src/core/search/chunks.ts';
import { withoutSignature } from '#src/core/search/index-file.ts';
import { type FoldedRecord, foldRecord, type SearchRecord } from '#src/core/search/record.ts';

import { recordCode } from './code-record.ts';
import { sha256 } from './sha256.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
const ENTRY = 'pagefind-entry.json';
const META = /pagefind\.((.+)_[0-9a-f]+)\.pf_meta$/;
/** Those that run. */
const RUNS = /\.(js|pagefind)$/;
/** Of Pagefind’s own files, readers need its search alone, where ours can’t run. */
const LEFT_OUT = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Writes the index of records, by language, into a folder: Pagefind indexes the folded words, and fragments keep the pages’ spelling. */
export async function writeFoldedIndex(records: ReadonlyMap<string, readonly SearchRecord[]>, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const folded = new Map<string, FoldedRecord>();
  for (const [language, own] of records) {
    for (const record of own) {
      const made = foldRecord(record, language);
      folded.set(record.url, made);
      await add(index, record.url, made);
    }
  }
  const written = await index.getFiles();
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not index the site: ${written.errors.join(', ')}`);
  const unused = new Set(folded.keys());
  for (const { path, content } of withOwnParts(written.files)) {
    if (!LEFT_OUT.test(path)) await writeIndexFile(join(folder, path), content, folded, unused);
  }
  if (unused.size > 0) throw new Error(`The search index has lost ${[...unused].slice(0, 3).join(', ')}.`);
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The files of an index with its parts split anew; what Pagefind names by chance is named by what it holds. */
function withOwnParts(files: readonly IndexFile[]): IndexFile[] {
  const named = new Map<string, string>();
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const own = metas.flatMap((meta) => {
    const { hash, own: parts } = ownParts(meta, new Map(files.map(({ path, content }) => [path, content])));
    named.set(META.exec(meta.path)![1]!, hash);
    return parts;
  });
  const others = files.filter(({ path }) => !/\.pf_(meta|index|filter)$/.test(path));
  return [...others.map((file) => (file.path === ENTRY ? { ...file, content: renamedEntry(file.content, named) } : file)), ...own];
}

/** One language’s list of pages with its parts and filters, and the name that the list of languages gives it. */
function ownParts({ path, content }: IndexFile, files: ReadonlyMap<string, Uint8Array>): { hash: string; own: IndexFile[] } {
  const meta = unpack(content);
  const language = META.exec(path)![2]!;
  const read = (name: string): Buffer => unpack(files.get(name)!);
  const nameOf = (bytes: Uint8Array, digits = 10): string => `${language}_${sha256(bytes).slice(0, digits)}`;
  const chunks = splitChunks(chunkHashes(meta).map((hash) => read(`index/${hash}.pf_index`))).map((chunk) => ({
    ...chunk,
    hash: nameOf(chunk.bytes),
  }));
  const filters = filterHashes(meta).map((old) => ({ old, bytes: inOrder(read(`filter/${old}.pf_filter`)) }));
  const list = withParts(meta, chunks, new Map(filters.map(({ old, bytes }) => [old, nameOf(bytes)])));
  const hash = nameOf(list, 12);
  return {
    hash,
    own: [
      { path: `pagefind.${hash}.pf_meta`, content: pack(list) },
      ...chunks.map((chunk) => ({ path: `index/${chunk.hash}.pf_index`, content: pack(chunk.bytes) })),
      ...filters.map(({ bytes }) => ({ path: `filter/${nameOf(bytes)}.pf_filter`, content: pack(bytes) })),
    ],
  };
}

async function add(index: PagefindIndex, url: string, { html, words }: FoldedRecord): Promise<void> {
  const { errors, file } = await index.addHTMLFile({ url: `/${url}`, content: html });
  if (errors.length > 0) throw new Error(`Pagefind could not index ${url}: ${errors.join(', ')}`);
  if (file.uniqueWords === 0 && words > 0) throw new Error(`Pagefind found no word in ${url}.`);
}

async function writeIndexFile(
  path: string,
  content: Uint8Array,
  folded: ReadonlyMap<string, FoldedRecord>,
  unused: Set<string>,
): Promise<void> {
  if (RUNS.test(path)) await recordCode('js', content);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rewritten(path, Buffer.from(content), folded, unused));
}

function rewritten(path: string, content: Buffer, folded: ReadonlyMap<string, FoldedRecord>, unused: Set<string>): Uint8Array {
  return path.endsWith('.pf_fragment') ? pack(Buffer.from(JSON.stringify(spell(unpack(content), folded, unused)))) : content;
}

/** The list of languages: each under its own code (“x-” was for Pagefind’s builder alone) and with the name of its own list of pages. */
function renamedEntry(content: Uint8Array, named: ReadonlyMap<string, string>): Buffer {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, { hash: string }> };
  const languages = Object.entries(entry.languages).map(
    ([code, about]) => [code.replace(/^x-/, ''), { ...about, hash: named.get(about.hash)! }] as const,
  );
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages.sort(([a], [b]) => (a < b ? -1 : 1))) }));
}

/** Gives the fragments in a file the spelling of their pages; a file holds one, or several by their hash. */
function spell(data: Buffer, folded: ReadonlyMap<string, FoldedRecord>, unused: Set<string>): unknown {
  const read = JSON.parse(data.toString('utf8')) as Fragment | Record<string, Fragment>;
  const one = (fragment: Fragment): Fragment => {
    const url = fragment.url.slice(1);
    const { words, fragment: own } = folded.get(url)!;
    const found = fragment.content.split(' ').filter((word) => word !== '').length;
    if (found !== words) throw new Error(`Pagefind counts ${found} words in ${url}, and there are ${words}.`);
    unused.delete(url);
    return { ...fragment, ...own };
  };
  if ('url' in read) return one(read as Fragment);
  return Object.fromEntries(Object.entries(read).map(([hash, fragment]) => [hash, one(fragment)]));
}

function unpack(content: Uint8Array): Buffer {
  return Buffer.from(withoutSignature(gunzipSync(content)));
}

/** Packed anew, in plain JavaScript, so that equal indexes have equal bytes whatever the processor can do. */
function pack(data: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9, mtime: 0 });
}
