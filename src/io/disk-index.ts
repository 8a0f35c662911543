import { INDEX_DATA } from '#src/core/search/on-disk.ts';
import { dataScript } from '#src/core/volunteer/data-script.ts';
import { ENTRY } from './pagefind-files.ts';

/** One language’s index: its code, the name of its list of pages, its synonyms as JSON, and the files of the index as texts. */
export interface DiskIndex {
  code: string;
  hash: string;
  words: string;
  texts: Readonly<Record<string, string>>;
}

/** The script with one language’s index: what searches where browsers let a page read no file, as on a USB stick. */
export function diskScript({ code, hash, words, texts }: DiskIndex): string {
  return dataScript(INDEX_DATA, {
    // Without the other languages, so that it is the same whichever of them are built with it.
    [ENTRY]: JSON.stringify({ languages: { [code]: { hash } } }),
    [`words.${code}.json`]: words,
    ...texts,
  });
}
