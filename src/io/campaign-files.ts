import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';

/** Reads a campaign's `content/` and `locales/` as text, and the names of what lies in `public/`. */
export async function readCampaignFiles(folder: string): Promise<CampaignFiles> {
  const paths = (await Promise.all(['content', 'locales'].map((name) => listFiles(folder, name)))).flat();
  const readable = paths.filter((path) => /\.(json|mdx)$/.test(path));
  const texts = await Promise.all(readable.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const));
  const publicPaths = (await listFiles(folder, 'public')).map((path) => path.slice('public/'.length));
  return { texts: new Map(texts), publicPaths: new Set(publicPaths) };
}

/** The files below a folder, as paths from `root` with forward slashes, in order; an absent folder has none. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
