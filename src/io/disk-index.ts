import { gunzipSync } from 'node:zlib';
import { readMeta, withoutSignature } from '#src/core/search/index-file.ts';
import { fileToText, INDEX_DATA } from '#src/core/search/on-disk.ts';
import { dataScript } from '#src/core/volunteer/data-script.ts';
import { ENTRY, type IndexFile } from './language-index.ts';

/** The script with one language’s index: what searches where browsers let a page read no file, as on a USB stick. `words` are its synonyms, as JSON. */
export function diskScript(index: readonly IndexFile[], words: string, code: string): string {
  const contents = new Map(index.map(({ path, content }) => [path, content]));
  const unpacked = (path: string): Uint8Array => withoutSignature(gunzipSync(contents.get(path)!));
  const { languages } = JSON.parse(Buffer.from(contents.get(ENTRY)!).toString()) as { languages: Record<string, { hash: string }> };
  const { hash } = languages[code]!;
  const list = `pagefind.${hash}.pf_meta`;
  const { pages, chunks, filters } = readMeta(unpacked(list));
  const names = new Set([
    list,
    ...filters.map((filter) => `filter/${filter.hash}.pf_filter`),
    ...chunks.map((chunk) => `index/${chunk.hash}.pf_index`),
    ...pages.map(({ fragment, group }) => `fragment/${group ?? fragment}.pf_fragment`),
  ]);
  const files: Record<string, string> = {
    // Without the other languages, so that it is the same whichever of them are built with it.
    [ENTRY]: JSON.stringify({ languages: { [code]: { hash } } }),
    [`words.${code}.json`]: words,
  };
  for (const name of names) files[name] = fileToText(name, unpacked(name));
  return dataScript(INDEX_DATA, files);
}
