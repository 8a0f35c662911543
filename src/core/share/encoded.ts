/**
 * Encodes a text for an address: letters of all scripts stand as they are, for browsers encode them themselves and a page with many links stays
 * light; what ends an address or can't be seen is percent-encoded, and so are the few marks that some apps take for the end of a link.
 * @example encoded("لا (هنا)!") // 'لا%20%28هنا%29%21'
 */
export function encoded(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x7f]+|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu, encodeURIComponent)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
