import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many HTML files a folder has, and how many megabytes they are. */
export async function htmlFiles(folder: string): Promise<{ pages: number; megabytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => (entry.name.endsWith('.html') ? join(entry.parentPath, entry.name) : []));
  let bytes = 0;
  for (const path of paths) bytes += (await stat(path)).size;
  return { pages: paths.length, megabytes: bytes / 1e6 };
}
