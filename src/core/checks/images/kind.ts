import { big, holds, signs } from './read-bytes.ts';

/** The formats of pictures that may be published. */
export type ImageKind = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'svg';

/** How much of a text is looked at to find out what it is. */
const HEAD_BYTES = 4096;

/**
 * The format of a picture by its first bytes; its name may lie.
 * @example kindOf(Uint8Array.of(0xff, 0xd8, 0xff)) // 'jpeg'
 */
export function kindOf(bytes: Uint8Array): ImageKind | undefined {
  if (holds(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (holds(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (holds(bytes, 0, 'RIFF') && holds(bytes, 8, 'WEBP')) return 'webp';
  if (holds(bytes, 0, 'GIF87a') || holds(bytes, 0, 'GIF89a')) return 'gif';
  if (brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return /^<([\w-]+:)?svg[\s/>]/.test(markupOf(bytes)) ? 'svg' : undefined;
}

/**
 * The brands of an ISO media file, the main one first; none for other files.
 * @example brandsOf(heic) // ['heic', 'mif1', 'heic']
 */
export function brandsOf(bytes: Uint8Array): string[] {
  if (!holds(bytes, 4, 'ftyp')) return [];
  const end = Math.min(big(bytes, 0, 4), bytes.length, 256);
  const brands = [signs(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(signs(bytes, at, 4));
  return brands;
}

/** The beginning of a text from its first element on: what may stand before it says nothing of its kind. */
export function markupOf(bytes: Uint8Array): string {
  let text = signs(bytes, 0, HEAD_BYTES).replace(/^\xef\xbb\xbf/, '');
  for (;;) {
    text = text.trimStart();
    const end = endOfPreface(text);
    if (end === undefined) return text;
    text = text.slice(end);
  }
}

/** Where the comment, instruction or document type ends that a text begins with. */
function endOfPreface(text: string): number | undefined {
  const closing = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : undefined;
  if (closing !== undefined) {
    const end = text.indexOf(closing, 2);
    return end === -1 ? undefined : end + closing.length;
  }
  // The document type of a web page stays: it says what the file is.
  const doctype = /^<!DOCTYPE\s+(?!html)[^[>]*(?:\[[^\]]*\]\s*)?>/i.exec(text)?.[0];
  return doctype?.length;
}
