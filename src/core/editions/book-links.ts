import { readAddress } from '#src/core/output/html/address.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { attribute, type Element, elementsIn, type Parent, setAttribute } from './tree.ts';

/** Where a page stands in the book: the id of its chapter or part, and the names of places that it has kept. */
export interface Place {
  id: string;
  anchors: ReadonlySet<string>;
}

/** The pages of a book, by their paths from the site’s root, and the site’s main address. */
export interface Places {
  site: string;
  pages: ReadonlyMap<string, Place>;
}

/** Gives the ids of a text the prefix of its chapter, and returns those that there were. */
export function prefixIds(body: Parent, chapter: string): Set<string> {
  const elements = elementsIn(body);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== undefined) setAttribute(element, 'id', `${chapter}.${id}`);
    const label = attribute(element, 'aria-labelledby');
    if (label !== undefined) setAttribute(element, 'aria-labelledby', ids.has(label) ? `${chapter}.${label}` : undefined);
  }
  return ids;
}

/** Leads the links among a page’s elements to their place in the book, or to the site; names its pictures by their path in the site. */
export function rewriteAddresses(elements: readonly Element[], page: string, places: Places): void {
  for (const element of elements) {
    const href = attribute(element, 'href');
    if (element.tagName === 'a' && href !== undefined) setAttribute(element, 'href', addressOf(href, page, places));
    const src = attribute(element, 'src');
    if (element.tagName === 'img' && src !== undefined) setAttribute(element, 'src', pathOf(src, page));
  }
}

/**
 * Where a link of a page leads in the book; undefined where it leads nowhere.
 * @example addressOf('../act/index.html', 'en/explainer/why.html', places) // '#act'
 */
export function addressOf(href: string, page: string, { site, pages }: Places): string | undefined {
  const target = readAddress(href, page);
  if (target.kind === 'host' || target.kind === 'person') return href;
  if (target.kind !== 'own') return undefined;
  const place = pages.get(target.path);
  if (place) return target.hash !== '' && place.anchors.has(target.hash) ? `#${place.id}.${target.hash}` : `#${place.id}`;
  const [query = ''] = /\?[^#]*/.exec(href) ?? [];
  return absoluteUrl(site, encodeURI(target.path)) + query + (target.hash === '' ? '' : `#${encodeURIComponent(target.hash)}`);
}

function pathOf(src: string, page: string): string | undefined {
  const target = readAddress(src, page);
  return target.kind === 'own' ? target.path : undefined;
}
