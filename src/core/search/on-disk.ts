// The search index as one script: a page on a disk can read no other file, so the parts of the index stand in it as texts.

/** The name under which the script of a language has its files. */
export const INDEX_DATA = 'searchFiles';

/** The script that searches in those files. */
export const DISK_ENGINE = 'pagefind/offline.js';

/**
 * Where the script with a language’s index lies.
 * @example diskIndex('am') // 'pagefind/offline.am.js'
 */
export function diskIndex(code: string): string {
  return `pagefind/offline.${code}.js`;
}

/** True for a script with a language’s index. */
export function isDiskIndex(path: string): boolean {
  return /^pagefind\/offline\.[a-z\d-]+\.js$/.test(path);
}

/** The files of an index, by their path from its folder: JSON as it is, all else in base64. */
export type DiskFiles = Readonly<Record<string, string>>;

/** The bytes of one of the files; throws where there is none. */
export function fileFrom(files: DiskFiles, path: string): Uint8Array {
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  if (text === undefined) throw new Error(`The search index has no ${path}.`);
  return isTextFile(path) ? new TextEncoder().encode(text) : Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** True for a file of the index that stands there as it is. */
export function isTextFile(path: string): boolean {
  return path.endsWith('.json') || path.endsWith('.pf_fragment');
}
