import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT, SHOWN_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';

const LIST = 'astro:content-module-imports';
const PAGE = 'astro:content-layer-deferred-module';

/**
 * The list of the modules of pages. Astro keeps it in a folder that all builds of a generator share, where one that runs at the same time would
 * replace it, and pages would come out empty; here each build has its own.
 */
export const pageModules: Plugin = {
  name: 'page-modules',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler: (id) => (id === LIST ? `\0own:${LIST}` : undefined),
  },
  async load(id) {
    if (id !== `\0own:${LIST}`) return undefined;
    const pages = (await listFiles(SHOWN_FOLDER, 'content')).filter((path) => path.endsWith('.mdx'));
    return listOf(pages.map((path) => relative(ROOT, join(SHOWN_FOLDER, path)).split(sep).join('/')));
  },
};

/** The module that Astro would write: for each page, by its path from the generator’s folder, how it is imported. */
export function listOf(pages: readonly string[]): string {
  const lines = pages.map((page) => `[${JSON.stringify(page)}, () => import(${JSON.stringify(moduleOf(page))})]`);
  return `export default new Map([\n${lines.join(',\n')}]);\n`;
}

function moduleOf(page: string): string {
  const query = new URLSearchParams({ [PAGE]: '', fileName: page, astroContentModuleFlag: 'true' });
  return `${PAGE}?${query.toString()}`;
}
