import type { Size } from './placement.ts';

/** What the first bytes of a file say about it, before anything is decoded. */
export interface PhotoHeader {
  kind: 'empty' | 'pdf' | 'heic' | 'picture';
  /** Width and height, where the format says them: the photo may lie on its side. */
  size?: Size | undefined;
  animated?: boolean;
  /** True for a JPEG in the four colours of print. */
  print?: boolean;
}

/** How much of a file is looked at: cameras put up to some hundred kilobytes before a photo's size. */
export const HEADER_BYTES = 1 << 20;

/** The largest photo that is opened, in millions of pixels: more would fill a phone's memory. */
export const MOST_MEGAPIXELS = 80;

/** Reads a file's kind and size from its bytes; its name may lie. */
export function readHeader(bytes: Uint8Array): PhotoHeader {
  if (bytes.length === 0) return { kind: 'empty' };
  // One character per byte: names of chunks can be searched, and numbers stay what they are.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  if (text.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (text.startsWith('\xff\xd8')) return jpeg(text);
  if (text.startsWith('\x89PNG')) return { kind: 'picture', size: size(text, 16, 20, 4), animated: text.includes('acTL') };
  if (text.startsWith('GIF8')) return { kind: 'picture', size: littleSize(text, 6, 2), animated: text.includes('NETSCAPE2.0') };
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return webp(text);
  if (text.startsWith('ftyp', 4)) return isoMedia(text);
  return { kind: 'picture' };
}

/** Whether a photo is too large to be opened safely. */
export function isTooLarge({ size }: PhotoHeader): boolean {
  return size !== undefined && size.width * size.height > MOST_MEGAPIXELS * 1e6;
}

/** A JPEG is a chain of segments; the frame header (SOF) holds height, width and the number of colours. */
function jpeg(text: string): PhotoHeader {
  let at = 2;
  while (at + 9 < text.length && text[at] === '\xff') {
    const marker = text.charCodeAt(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { kind: 'picture', size: size(text, at + 7, at + 5, 2), print: text[at + 9] === '\x04' };
    }
    at += marker === 0xff ? 1 : 2 + number(text, at + 2, 2);
  }
  return { kind: 'picture' };
}

function webp(text: string): PhotoHeader {
  const form = text.slice(12, 16);
  if (form === 'VP8X') {
    const { width, height } = littleSize(text, 24, 3);
    return { kind: 'picture', size: { width: width + 1, height: height + 1 }, animated: (text.charCodeAt(20) & 2) > 0 };
  }
  if (form === 'VP8L') {
    const bits = littleNumber(text, 21, 4);
    return { kind: 'picture', size: { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } };
  }
  const { width, height } = littleSize(text, 26, 2);
  return { kind: 'picture', size: { width: width & 0x3fff, height: height & 0x3fff } };
}

/** HEIC and AVIF: the largest of the sizes (`ispe`) is the photo's, the others are its tiles' and thumbnails'. */
function isoMedia(text: string): PhotoHeader {
  const sizes = [...text.matchAll(/ispe/g)].map(({ index }) => size(text, index + 8, index + 12, 4));
  const largest = sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
  const brand = text.slice(8, 12);
  return { kind: /^(hei|hev|mif|msf)/.test(brand) ? 'heic' : 'picture', size: largest, animated: brand === 'avis' };
}

function size(text: string, width: number, height: number, bytes: number): Size {
  return { width: number(text, width, bytes), height: number(text, height, bytes) };
}

function littleSize(text: string, at: number, bytes: number): Size {
  return { width: littleNumber(text, at, bytes), height: littleNumber(text, at + bytes, bytes) };
}

function number(text: string, at: number, bytes: number): number {
  let value = 0;
  for (let i = 0; i < bytes; i++) value = value * 256 + (text.charCodeAt(at + i) || 0);
  return value;
}

function littleNumber(text: string, at: number, bytes: number): number {
  let value = 0;
  for (let i = bytes - 1; i >= 0; i--) value = value * 256 + (text.charCodeAt(at + i) || 0);
  return value;
}
