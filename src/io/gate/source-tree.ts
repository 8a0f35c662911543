import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLitter, MOST_FOLDERS, TOP_FOLDERS, type TreeEntry } from '#src/core/checks/paths/tree.ts';

/** Lists what lies in a campaign's folders, in order of path, without following links or opening anything. */
export async function readTree(folder: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  for (const top of TOP_FOLDERS) await list(folder, top, 0, entries);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function list(folder: string, path: string, depth: number, entries: TreeEntry[]): Promise<void> {
  const found = await lstat(join(folder, path)).catch(() => undefined);
  // The three top folders may be absent; what was listed and can't be read is said.
  if (found === undefined && depth === 0) return;
  if (found?.isDirectory() && depth <= MOST_FOLDERS) {
    for (const name of await readdir(join(folder, path))) {
      const inner = `${path}/${name}`;
      if (path.startsWith('public') || !isLitter(inner)) await list(folder, inner, depth + 1, entries);
    }
    return;
  }
  const kind = found?.isFile() ? 'file' : found?.isSymbolicLink() ? 'link' : 'other';
  entries.push({ path, kind, bytes: found?.size ?? 0 });
}
