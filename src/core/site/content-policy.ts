/** What a page may load and where it may send, besides its own inline scripts and styles: directives of a content policy. */
export type ContentPolicy = Record<string, string>;

/** For every page: it shows pictures of its own site, and its form leads to the search of its own site. */
export const PAGE_POLICY: ContentPolicy = {
  'default-src': "'none'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  // Firefox takes two pages on a disk for strangers to each other, so that `self` alone would stop the form there.
  'form-action': "'self' file:",
  'base-uri': "'none'",
  // What runs no script asks for nothing; but programs that judge pages (Lighthouse) fetch robots.txt under the page's own policy.
  'connect-src': "'self'",
};

/** For the language choice: browsers that know no modules load a script of the own site in their place. */
export const FRONT_POLICY: ContentPolicy = { ...PAGE_POLICY, 'script-src': "'self'" };

/** For a page with a form that is filled in on the device: it runs scripts of the own site, and connects to nowhere. */
export const FORM_POLICY: ContentPolicy = {
  ...PAGE_POLICY,
  // For pages on a disk, as above.
  'script-src': "'self' file:",
  'connect-src': "'none'",
};

/** For a page that makes pictures of what people open or fill in on the device: as a form, and it shows what it opened or drew (`blob:`). */
export const MAKER_POLICY: ContentPolicy = { ...FORM_POLICY, 'img-src': "'self' blob:" };

/**
 * For the page that searches: it fetches the index and the script that reads it, or Pagefind’s worker and WebAssembly in old browsers. On a disk
 * nothing can be fetched, and both are scripts.
 */
export const SEARCH_POLICY: ContentPolicy = {
  ...PAGE_POLICY,
  'script-src': "'self' file: 'wasm-unsafe-eval'",
  'worker-src': "'self'",
};

/** For the page that keeps the site on the device: it fetches files of its own site, and registers the worker that shows them later. */
export const KEEP_POLICY: ContentPolicy = { ...PAGE_POLICY, 'worker-src': "'self'" };

/** What a page may besides that brings the font of its script; on a disk, files may be strangers to each other. */
export const WITH_FONT: ContentPolicy = { 'font-src': "'self' file:" };

/** For a file that holds everything: it loads nothing, not even from beside itself. */
export const SINGLE_POLICY: ContentPolicy = { 'default-src': "'none'", 'img-src': 'data:', 'form-action': "'none'", 'base-uri': "'none'" };

/** For a page in a frame of another website: it only shows itself. Nothing keeps other websites from framing it. */
export const EMBED_POLICY: ContentPolicy = { 'default-src': "'none'", 'form-action': "'none'", 'base-uri': "'none'" };

/** For the page for what is not there, whose script corrects its base address. */
export const MISSING_POLICY: ContentPolicy = { ...PAGE_POLICY, 'base-uri': "'self'" };

const STYLES = /<style[^>]*>(.*?)<\/style>/gs;
const CHARSET = /<meta charset="?utf-8"? ?\/?>/i;

/** Puts a content policy at the start of a page's head, with the hash of each script and style that stands in the page. */
export async function withPolicy(html: string, policy: ContentPolicy): Promise<string> {
  const scripts = await hashes(html, /<script(?![^>]*\b(?:src|type="(?!module)[^"]*")=?)[^>]*>(.*?)<\/script>/gs);
  const styles = await hashes(html, STYLES);
  const directives = { ...policy, ...added(policy, 'script-src', scripts), ...added(policy, 'style-src', styles) };
  const content = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  if (!CHARSET.test(html)) throw new Error('A page without <meta charset> has no place for its content policy.');
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">`);
}

/** A page with other styles: its policy names them in the place of those before. */
export async function withStyles(html: string, change: (style: string) => string): Promise<string> {
  let changed = html;
  for (const [, style = ''] of html.matchAll(STYLES)) {
    const other = change(style);
    if (other !== style) changed = changed.replace(style, () => other).replace(await hash(style), await hash(other));
  }
  return changed;
}

function added(policy: ContentPolicy, directive: string, sources: string): ContentPolicy {
  return sources === '' ? {} : { [directive]: [policy[directive], sources].filter(Boolean).join(' ') };
}

/**
 * The checksum that a script file must have to be run.
 * @example await integrityOf('') // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
 */
export async function integrityOf(text: string): Promise<string> {
  return (await hash(text)).slice(1, -1);
}

async function hashes(html: string, elements: RegExp): Promise<string> {
  const texts = new Set([...html.matchAll(elements)].map((match) => match[1]!));
  return (await Promise.all([...texts].map(hash))).join(' ');
}

const known = new Map<string, string>();

/** Many pages have the same styles; scripts are few. */
async function hash(text: string): Promise<string> {
  const found = known.get(text) ?? (await digest(text));
  known.set(text, found);
  return found;
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
}
