import { INDEX_DATA, isTextFile } from '#src/core/search/on-disk.ts';
import { piecesOfScript, scriptEntry } from '#src/core/volunteer/data-script.ts';
import { ENTRY } from './pagefind-files.ts';

/** One language’s index: its code, the name of its list of pages, its synonyms as JSON, and the files of the index as they stand in the script. */
export interface DiskIndex {
  code: string;
  hash: string;
  words: string;
  files: readonly Uint8Array[];
}

/** The script with one language’s index: what searches where browsers let a page read no file, as on a USB stick. */
export function diskScript({ code, hash, words, files }: DiskIndex): Uint8Array {
  // Without the other languages, so that it is the same whichever of them are built with it.
  const entry = JSON.stringify({ languages: { [code]: { hash } } });
  return Buffer.concat(piecesOfScript(INDEX_DATA, [scriptEntry(ENTRY, entry), scriptEntry(`words.${code}.json`, words), ...files]));
}

/** A file of the index as it stands in the script. */
export function diskFile(path: string, bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return scriptEntry(path, file.toString(isTextFile(path) ? 'utf8' : 'base64'));
}
