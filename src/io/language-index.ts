import { gzipSync } from 'fflate';
import { LEAST_BYTES } from '#src/core/packing/what-is-packed.ts';
import { splitChunks } from '#src/core/search/chunks.ts';
import { type IndexMeta, SIGNATURE } from '#src/core/search/index-file.ts';
import { writeFilter, writeMeta } from '#src/core/search/write-index.ts';
import { Postings } from '#src/core/search/postings.ts';
import { foldRecord, type SearchRecord } from '#src/core/search/record.ts';
import { diskFile } from './disk-index.ts';
import type { IndexFile } from './pagefind-files.ts';
import { sha256 } from './sha256.ts';

/** The index of one language. */
export interface LanguageIndex {
  /** The name of its list of pages. */
  hash: string;
  pages: number;
  files: IndexFile[];
  /** The same as they stand in the script for pages on a disk. */
  onDisk: Uint8Array[];
}

/** Makes the index of one language’s records: of the folded words, while fragments keep the pages’ spelling. */
export function languageIndex(language: string, records: readonly SearchRecord[]): LanguageIndex {
  const postings = new Postings();
  const filters = new Map<string, Map<string, number[]>>();
  const fragments = new IndexPart(language, 'fragment', FRAGMENT_DIGITS);
  const pages = records.map((record, page): IndexMeta['pages'][number] => {
    const { folded, filters: own, fragment } = foldRecord(record, language);
    postings.add(page, folded);
    addFilters(filters, own, page);
    return { fragment: fragments.add(Buffer.from(JSON.stringify(fragment))), words: fragment.word_count };
  });
  const chunks = new IndexPart(language, 'index');
  const filterFiles = new IndexPart(language, 'filter');
  const list = writeMeta({
    pages,
    chunks: splitChunks(postings.words()).map(({ from, to, bytes }) => ({ from, to, hash: chunks.add(bytes) })),
    filters: [...filters.keys()].sort().map((name) => ({ name, hash: filterFiles.add(writeFilter(name, filters.get(name)!)) })),
  });
  const hash = `${namePrefix(language)}${sha256(list).slice(0, LIST_DIGITS)}`;
  const path = `pagefind.${hash}.pf_meta`;
  return {
    hash,
    pages: records.length,
    files: [{ path, content: pack(list) }, ...[fragments, chunks, filterFiles].flatMap(({ files }) => files)],
    onDisk: [diskFile(path, list), ...[filterFiles, chunks, fragments].flatMap(({ onDisk }) => onDisk)],
  };
}

const LIST_DIGITS = 12;
const PART_DIGITS = 10;
/** The list of pages names each fragment. */
const FRAGMENT_DIGITS = 7;

/** Pagefind knows no language “x-…”, and so adds no stems of its own to what is asked for. */
function namePrefix(language: string): string {
  return `x-${language}_`;
}

/** The files of one kind in an index, each named by what it holds. */
class IndexPart {
  readonly files: IndexFile[] = [];
  readonly onDisk: Uint8Array[] = [];
  readonly #names = new Set<string>();
  readonly #kind: string;
  readonly #prefix: string;
  readonly #digits: number;

  constructor(language: string, kind: string, digits = PART_DIGITS) {
    this.#kind = kind;
    this.#prefix = namePrefix(language);
    this.#digits = digits;
  }

  /** Adds a file, and tells its name. */
  add(bytes: Uint8Array): string {
    const name = this.#nameOf(bytes);
    const path = `${this.#kind}/${name}.pf_${this.#kind}`;
    this.files.push({ path, content: pack(bytes) });
    this.onDisk.push(diskFile(path, bytes));
    return name;
  }

  #nameOf(bytes: Uint8Array): string {
    const sum = sha256(bytes);
    let digits = this.#digits;
    while (this.#names.has(sum.slice(0, digits))) digits++;
    this.#names.add(sum.slice(0, digits));
    return this.#prefix + sum.slice(0, digits);
  }
}

function addFilters(filters: Map<string, Map<string, number[]>>, own: Readonly<Record<string, readonly string[]>>, page: number): void {
  for (const [name, values] of Object.entries(own)) {
    const known = filters.get(name) ?? new Map<string, number[]>();
    filters.set(name, known);
    for (const value of values) {
      const pages = known.get(value) ?? [];
      pages.push(page);
      known.set(value, pages);
    }
  }
}

/**
 * A file as it is published: with its signature, by which Pagefind’s own search, too, tells what is packed from what is not. Packed in plain
 * JavaScript, so that equal indexes have equal bytes whatever the processor can do.
 */
function pack(data: Uint8Array): Uint8Array {
  const signed = Buffer.concat([Buffer.from(SIGNATURE), data]);
  return signed.length < LEAST_BYTES ? signed : gzipSync(signed, { level: 6, mtime: 0 });
}
