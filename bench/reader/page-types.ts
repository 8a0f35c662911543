import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#src/io/list-files.ts';

/** Folders that hold no pages of the site: files to take along, and frames for other websites. */
const OTHERS = /^(kit|embed|editions|hosting)\//;

/** The heaviest page of each type in a language, by the type’s name. `''` stands for the pages without a language. */
export async function pagesByType(site: string, code: string): Promise<Map<string, string>> {
  const folder = code === '' ? '' : `${code}/`;
  const paths = (await listFiles(site, code === '' ? '.' : code)).filter(
    (path) => path.endsWith('.html') && !OTHERS.test(path) && (code !== '' || !path.includes('/')),
  );
  const heaviest = new Map<string, { path: string; size: number }>();
  for (const path of paths) {
    const type = typeOf(path.slice(folder.length));
    const { size } = await stat(join(site, path));
    if (size > (heaviest.get(type)?.size ?? -1)) heaviest.set(type, { path, size });
  }
  return new Map([...heaviest].map(([type, { path }]) => [type, path]));
}

/**
 * Pages of their own are types of their own; those that share a folder are one, the coalition’s groups two, numbered parts of a list one.
 * @example typeOf('explainer/the-numbers.html') // 'explainer/*'
 */
function typeOf(name: string): string {
  const parts = name.split('/');
  const file = parts.pop()!.replace(/-\d+\.html$/, '.html');
  if (parts.length === 0 || file === 'index.html' || file === 'slides.html') return [...parts, file].join('/');
  return `${parts.join('/')}/${/^(region|focus)-/.exec(file)?.[0] ?? ''}*`;
}
