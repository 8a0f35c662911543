import type { Plugin } from 'vite';
import { wrongFrontMatter } from '#src/core/explainer/compile-front-matter.ts';

/** What Astro itself writes into the module of a page. */
const RUNTIME = ['astro/jsx-runtime', 'astro/jsx-dev-runtime', 'astro/runtime/server/index.js'];

/** Stops the build where a page of a campaign would load anything, however it came to be asked for: a picture, a layout, code. */
export const pageGate: Plugin = {
  name: 'page-gate',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      const [page] = importer?.split('?') ?? [];
      // Astro asks for the styles of a page in a module that has the page's own name, and imports the page.
      if (!page?.endsWith('.mdx') || RUNTIME.includes(source) || source.split('?')[0] === page) return;
      throw new Error(`${nameOf(page)}: A page can’t load “${source}”.`);
    },
  },
  transform: {
    order: 'pre',
    handler(code, id) {
      const fault = id.endsWith('.mdx') ? wrongFrontMatter(code) : undefined;
      if (fault) throw new Error(`${nameOf(id)}:${fault.line}:1: ${fault.wrong}`);
    },
  },
};

function nameOf(page: string): string {
  return page.replaceAll('\\', '/').replace(/^.*\/(?=content\/)/, '');
}
