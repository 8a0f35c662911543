import { close, createIndex } from 'pagefind';

/** A file of an index, by its path from the index’s folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The list of languages among the files of an index. */
export const ENTRY = 'pagefind-entry.json';

/** Readers need Pagefind’s search alone, where ours can’t run. */
const LEFT_OUT = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** What Pagefind’s own search consists of, with a list of no language. */
export async function pagefindFiles(): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const { files, errors: failed } = await index.getFiles();
  await close();
  if (failed.length > 0) throw new Error(`Pagefind does not give its files: ${failed.join(', ')}`);
  return files.filter(({ path }) => !LEFT_OUT.test(path));
}

/** The list of languages, each with the name of its list of pages, in the order of their codes. */
export function entryOf(empty: Uint8Array, languages: Readonly<Record<string, { hash: string; pages: number }>>): string {
  const listed = Object.entries(languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { hash, pages }]) => [code, { hash, wasm: null, page_count: pages }] as const);
  return JSON.stringify({ ...(JSON.parse(Buffer.from(empty).toString()) as object), languages: Object.fromEntries(listed) });
}
