import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Fragment } from '#src/core/search/fragment.ts';
import { chunkHashes, splitChunks, withChunks } from '#src/core/search/chunks.ts';
import { withoutSignature } from '#src/core/search/index-file.ts';
import { type FoldedRecord, foldRecord, type SearchRecord } from '#src/core/search/record.ts';

import { recordCode } from './code-record.ts';
import { sha256 } from './kit-run.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
/** Of Pagefind’s own files, readers need its search alone, where ours can’t run. */
/** Those that run. */
const RUNS = /\.(js|pagefind)$/;
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
  for (const { path, content } of withSmallerChunks(written.files)) {
    if (!LEFT_OUT.test(path)) await writeIndexFile(join(folder, path), content, folded, unused);
  }
  if (unused.size > 0) throw new Error(`The search index has lost ${[...unused].slice(0, 3).join(', ')}.`);
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The files of an index, with its parts split anew. */
function withSmallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const split = metas.flatMap(({ path, content }) => {
    const meta = unpack(Buffer.from(content));
    const language = /pagefind\.(.+)_[0-9a-f]+\.pf_meta$/.exec(path)![1]!;
    const old = chunkHashes(meta).map((hash) => unpack(Buffer.from(files.find((file) => file.path === `index/${hash}.pf_index`)!.content)));
    const chunks = splitChunks(old).map((chunk) => ({ ...chunk, hash: `${language}_${sha256(chunk.bytes).slice(0, 10)}` }));
    const parts = chunks.map(({ hash, bytes }) => ({ path: `index/${hash}.pf_index`, content: pack(Buffer.from(bytes)) }));
    return [{ path, content: pack(Buffer.from(withChunks(meta, chunks))) }, ...parts];
  });
  return [...files.filter(({ path }) => !/\.pf_(meta|index)$/.test(path)), ...split];
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

function rewritten(path: string, content: Buffer, folded: ReadonlyMap<string, FoldedRecord>, unused: Set<string>): Buffer {
  if (path.endsWith('pagefind-entry.json')) return namedLanguages(content);
  if (path.endsWith('.pf_fragment')) return pack(Buffer.from(JSON.stringify(spell(unpack(content), folded, unused))));
  // Packed anew, so that equal indexes have equal bytes on any machine.
  return path.endsWith('.pf_filter') ? gzipSync(gunzipSync(content), { level: 9 }) : content;
}

/** The languages under their own codes: “x-” was for Pagefind’s builder alone. */
function namedLanguages(content: Buffer): Buffer {
  const entry = JSON.parse(content.toString('utf8')) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).map(([code, about]) => [code.replace(/^x-/, ''), about]);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages.sort(([a], [b]) => (a! < b! ? -1 : 1))) }));
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

function unpack(content: Buffer): Buffer {
  return Buffer.from(withoutSignature(gunzipSync(content)));
}

function pack(data: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 });
}
