/**
 * Where the code of a page's address lies.
 * @example qrFile('fr/explainer/the-numbers.html') // 'qr/fr/explainer.the-numbers.svg'
 */
export function qrFile(path: string): string {
  const [code, ...page] = path.replace(/\.html$/, '').split('/');
  return `qr/${code}/${page.join('.')}.svg`;
}

/**
 * The page to which a code leads. Names of pages have no dots.
 * @example qrPage('qr/fr/explainer.the-numbers.svg') // 'fr/explainer/the-numbers.html'
 */
export function qrPage(file: string): string {
  const [, code, page = ''] = /^qr\/([^/]+)\/(.+)\.svg$/.exec(file) ?? [];
  return `${code}/${page.replaceAll('.', '/')}.html`;
}
