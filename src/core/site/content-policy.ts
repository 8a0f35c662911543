/** What a page may load and where it may send, besides its own inline scripts and styles: directives of a content policy. */
export type ContentPolicy = Record<string, string>;

/** For a page that keeps what people put into it: no connection to anywhere, not even back to its own site. */
export const DEVICE_ONLY: ContentPolicy = {
  'default-src': "'none'",
  'connect-src': "'none'",
  // `self` for the icon of the tab; `blob:` for what people open.
  'img-src': "'self' blob:",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const CHARSET = /<meta charset="?utf-8"? ?\/?>/i;

/** Puts a content policy at the start of a page's head, with the hash of each script and style that stands in the page. */
export async function withPolicy(html: string, policy: ContentPolicy): Promise<string> {
  const scripts = await hashes(html, /<script(?![^>]*\b(?:src|type="(?!module)[^"]*")=?)[^>]*>(.*?)<\/script>/gs);
  const styles = await hashes(html, /<style[^>]*>(.*?)<\/style>/gs);
  const directives = { ...policy, ...(scripts && { 'script-src': scripts }), ...(styles && { 'style-src': styles }) };
  const content = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  if (!CHARSET.test(html)) throw new Error('A page without <meta charset> has no place for its content policy.');
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">`);
}

async function hashes(html: string, elements: RegExp): Promise<string> {
  const texts = new Set([...html.matchAll(elements)].map((match) => match[1]!));
  return (await Promise.all([...texts].map(hash))).join(' ');
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
