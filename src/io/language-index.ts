import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Fragment } from '#src/core/search/fragment.ts';
import { chunkHashes, filterHashes, inOrder, splitChunks, withParts } from '#src/core/search/chunks.ts';
import { withoutSignature } from '#src/core/search/index-file.ts';
import { type FoldedRecord, foldRecord, type SearchRecord } from '#src/core/search/record.ts';

import { sha256 } from './sha256.ts';

/** How many pages are on their way to Pagefind. */
const IN_FLIGHT = 64;

const SIGNATURE = Buffer.from('pagefind_dcd');
const META = /pagefind\.((.+)_[0-9a-f]+)\.pf_meta$/;
/** Of Pagefind’s own files, readers need its search alone, where ours can’t run. */
const LEFT_OUT = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** A file of an index, by its path from the index’s folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The list of languages among the files of an index. */
export const ENTRY = 'pagefind-entry.json';

/** Makes the index of one language’s records: Pagefind indexes the folded words, and fragments keep the pages’ spelling. */
export async function languageIndex(language: string, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const folded = new Map<string, FoldedRecord>();
  const waiting: Promise<void>[] = [];
  for (const record of records) {
    const made = foldRecord(record, language);
    folded.set(record.url, made);
    // Pagefind takes them in order; waiting for the answer to each would keep both waiting.
    waiting.push(add(index, record.url, made));
    if (waiting.length >= IN_FLIGHT) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`Pagefind could not index the site: ${written.errors.join(', ')}`);
  const unused = new Set(folded.keys());
  const files = withOwnParts(written.files)
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map(({ path, content }) => ({ path, content: rewritten(path, Buffer.from(content), folded, unused) }));
  if (unused.size > 0) throw new Error(`The search index has lost ${[...unused].slice(0, 3).join(', ')}.`);
  return files;
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
  return gzipSync(Buffer.concat([SIGNATURE, data]), { level: 6, mtime: 0 });
}
