import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { pagePath } from '#src/core/site/pages.ts';

/** Reads the size in pixels of a file in `public/`; undefined where it is not there. */
export type SizeOf = (path: string) => Promise<{ width: number; height: number } | undefined>;

/**
 * Writes each picture of a page as it stands: from `public/`, by its address relative to the published page, with its size, so that
 * the text doesn’t jump when it arrives. Astro would import it as a module, from beside the page’s source.
 */
export function pagePictures(sizeOf: SizeOf): HastPluginDefinition {
  return defineHastPlugin({
    name: 'page-pictures',
    element: {
      filter: ['img'],
      async visit({ properties: { src, alt, title }, position }, { fileURL }) {
        const file = decodeURI(fileURL?.pathname ?? '').replace(/^.*\/(?=content\/)/, '');
        const path = fileBeside(publishedAt(file), String(src));
        const size = path === undefined ? undefined : await sizeOf(path);
        if (!size)
          throw new Error(
            `${[file, position?.start.line, position?.start.column].filter(Boolean).join(':')}: The picture “${String(src)}” is not in public/.`,
          );
        const attributes = { src, alt: alt ?? '', title, width: size.width, height: size.height, loading: 'lazy', decoding: 'async' };
        return {
          // Astro’s own plugin, which comes later, takes the elements called img; this is written like one of a component’s.
          type: 'mdxJsxTextElement',
          name: 'img',
          attributes: Object.entries(attributes).flatMap(([name, value]) =>
            value === undefined || value === null ? [] : [{ type: 'mdxJsxAttribute' as const, name, value: String(value) }],
          ),
          children: [],
        };
      },
    },
  });
}

/**
 * Where a page is published, from the path of its source.
 * @example publishedAt('content/explainer/fr/the-numbers.mdx') // 'fr/explainer/the-numbers.html'
 */
function publishedAt(file: string): string {
  const [, kind, locale, name] = /^content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  return kind === undefined ? '' : `${locale}/${pagePath(kind as PageKind, name!)}`;
}

/** The path to which a relative address on a page leads; undefined where it climbs out of the site. */
function fileBeside(page: string, address: string): string | undefined {
  const steps = page.split('/').slice(0, -1);
  for (const step of decodeURIComponent(address).split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
