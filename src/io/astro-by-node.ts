import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { ROOT } from './folders.ts';

/** Astro’s own modules, as Vite names them. */
const ASTRO = '/node_modules/astro/dist/';

/** What only Vite can answer: modules that it makes up, components, its environment. */
const FOR_VITE = /\bimport\.meta\.(env|hot)\b|\b(?:from|import|import\()\s*["'](?:virtual:|astro:|[^"']+\.astro["'])/;

const NEIGHBOURS = /\b(?:from|import|import\()\s*["'](\.{1,2}\/[^"']+)["']/g;

/**
 * While editing, Vite would read and rewrite each module of Astro itself before the first page, some five hundred. Those that ask for nothing of Vite’s, as do
 * all that they import, are left to Node, which has loaded most of them already.
 */
export const astroByNode: Plugin = {
  name: 'astro-by-node',
  apply: 'serve',
  enforce: 'pre',
  configureServer({ environments }) {
    for (const environment of Object.values(environments)) {
      const fetchModule = environment.fetchModule.bind(environment);
      environment.fetchModule = (id, importer, options) => {
        const file = id.startsWith(ASTRO) ? join(ROOT, id.split('?')[0]!) : undefined;
        if (file === undefined || !isForNode(file)) return fetchModule(id, importer, options);
        return Promise.resolve({ externalize: pathToFileURL(file).href, type: 'module' as const });
      };
    }
  },
};

/** True for a module that Node can load by itself, with all that it imports. */
export function isForNode(file: string): boolean {
  const needed = new Set([file]);
  for (const one of needed) {
    const { isForVite, imports } = moduleAt(one);
    if (isForVite) return false;
    for (const next of imports) needed.add(next);
  }
  return true;
}

interface Module {
  isForVite: boolean;
  imports: string[];
}

const modules = new Map<string, Module>();

function moduleAt(file: string): Module {
  const found = modules.get(file) ?? readModule(file);
  modules.set(file, found);
  return found;
}

function readModule(file: string): Module {
  try {
    const code = readFileSync(file, 'utf8');
    return { isForVite: FOR_VITE.test(code), imports: [...code.matchAll(NEIGHBOURS)].map(([, path]) => resolve(dirname(file), path!)) };
  } catch {
    // What looks like an import may be text of code that is written later.
    return { isForVite: true, imports: [] };
  }
}
