import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { pagePath } from '#src/core/site/pages.ts';

/** Reads the size in pixels of a file in `public/`; undefined where it is not there. */
export type SizeOf = (path: string) => Promise<{ width: number; height: number } | undefined>;

/**
 * Gives each picture of a page, which is shown from `public/` by its address relative to the published page, its size, so that the text doesn’t jump when it
 * arrives.
 */
export function pagePictures(sizeOf: SizeOf): HastPluginDefinition {
  return defineHastPlugin({
    name: 'page-pictures',
    element: {
      filter: ['img'],
      async visit(node, context) {
        const { properties, position } = node;
        const file = decodeURI(context.fileURL?.pathname ?? '').replace(/^.*\/(?=content\/)/, '');
        const path = fileBeside(publishedAt(file), String(properties['src']));
        const size = path === undefined ? undefined : await sizeOf(path);
        if (!size)
          throw new Error(
            `${[file, position?.start.line, position?.start.column].filter(Boolean).join(':')}: The picture “${String(properties['src'])}” is not in public/.`,
          );
        const more = { alt: properties['alt'] ?? '', width: size.width, height: size.height, loading: 'lazy', decoding: 'async' };
        for (const [name, value] of Object.entries(more)) context.setProperty(node, name, value);
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
