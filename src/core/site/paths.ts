/**
 * The relative address from one page of the site to another. Paths are as the disk names them, without a leading slash; in the address,
 * letters outside ASCII are encoded, as servers and feeds want them.
 * @example relativeHref('fr/explainer/the-numbers.html', 'fr/act/index.html') // '../act/index.html'
 * @example relativeHref('index.html', 'fr/index.html#main') // 'fr/index.html#main'
 * @example relativeHref('ca/index.html', 'ca/què.html') // 'qu%C3%A8.html'
 */
export function relativeHref(from: string, to: string): string {
  const [path = '', hash] = to.split('#');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  let shared = folder;
  while (!path.startsWith(shared)) shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  const href = encodeURI(folder.slice(shared.length).replace(/[^/]+/g, '..') + path.slice(shared.length));
  return hash === undefined ? href : `${path === from ? '' : href}#${hash}`;
}

/**
 * The absolute address of a page, for the few places that need one: canonical and preview meta, sitemap, feeds.
 * @example absoluteUrl('https://example.org/a/', 'fr/index.html') // 'https://example.org/a/fr/index.html'
 */
export function absoluteUrl(site: string, path: string): string {
  return new URL(path, site).href;
}

/**
 * The path of a page in another language: file names are the same everywhere.
 * @example inLocale('fr/explainer/the-numbers.html', 'ar') // 'ar/explainer/the-numbers.html'
 */
export function inLocale(path: string, locale: string): string {
  return path.replace(/^[^/]*/, locale);
}

/**
 * Where a page's link-preview picture lies.
 * @example previewPath('fr/explainer/the-numbers.html') // 'preview/fr/explainer/the-numbers.png'
 */
export function previewPath(path: string): string {
  return `preview/${path.replace(/\.html$/, '.png')}`;
}
