/** What files are, by their endings; texts are in UTF-8. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  asc: 'application/pgp-keys',
  avif: 'image/avif',
  conf: 'text/plain',
  css: 'text/css',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  minisig: 'text/plain',
  mjs: 'text/javascript',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zim: 'application/octet-stream',
  zip: 'application/zip',
};

/** Texts without an ending. */
export const PLAIN_TEXTS: readonly string[] = ['SHA256SUMS', 'hosting/Caddyfile'];

/**
 * What a file is to a browser, with the encoding where it is a text.
 * @example contentType('am/index.html') // 'text/html; charset=utf-8'
 */
export function contentType(path: string): string {
  const type = typeOf(path);
  return isText(type) ? `${type}; charset=utf-8` : type;
}

function typeOf(path: string): string {
  if (PLAIN_TEXTS.some((name) => `/${path}`.endsWith(`/${name}`))) return 'text/plain';
  return CONTENT_TYPES[/[^/]\.([a-z_\d]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}

/** True for a kind of file for which the encoding is said. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || type === 'application/xml';
}
