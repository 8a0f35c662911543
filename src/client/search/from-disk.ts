import './contract.ts';
import { addScript } from '../forms/add-script.ts';
import type { Searcher } from '../search-engine.ts';

/** Opens the index that stands in one script: on a disk, browsers let a page read no other file. */
export async function searcherFromDisk(folder: string, code: string): Promise<Searcher> {
  await Promise.all(['offline.js', `offline.${code}.js`].map((name) => addScript(new URL(name, folder))));
  const { openSearchFiles: open, searchFiles: files } = globalThis;
  if (!open || !files) throw new Error('The search could not be loaded.');
  return open(files, code);
}
