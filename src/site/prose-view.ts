import type { AstroGlobal } from 'astro';
import type { View } from '#src/core/site/view.ts';
import { viewOf } from '#src/site/view.ts';

/** The view of the page on which a component of its prose stands; prose hands its components no props but their own. */
export function proseView({ url }: Pick<AstroGlobal, 'url'>): View {
  const [locale, ...path] = decodeURI(url.pathname).split('/').filter(Boolean);
  const name = path.join('/');
  return viewOf(locale!, name.endsWith('.html') ? name : `${name}.html`);
}
