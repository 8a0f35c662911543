import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLitter, MOST_FOLDERS, TOP_FOLDERS, type TreeEntry } from '#src/core/checks/paths/tree.ts';
import { ifThere } from '../file-reading.ts';

/** Lists what lies in a campaign's folders, in order of path, without following links or opening anything. To wait for each of many files takes longer. */
export function readTree(folder: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const top of TOP_FOLDERS) list(folder, top, 0, entries);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function list(folder: string, path: string, depth: number, entries: TreeEntry[]): void {
  const found = ifThere(() => lstatSync(join(folder, path)));
  // The three top folders may be absent; what was listed and can't be read is said.
  if (found === undefined && depth === 0) return;
  if (found?.isDirectory() && depth <= MOST_FOLDERS) {
    for (const name of readdirSync(join(folder, path))) {
      const inner = `${path}/${name}`;
      if (path.startsWith('public') || !isLitter(inner)) list(folder, inner, depth + 1, entries);
    }
    return;
  }
  const kind = found?.isFile() ? 'file' : found?.isSymbolicLink() ? 'link' : 'other';
  entries.push({ path, kind, bytes: found?.size ?? 0 });
}
