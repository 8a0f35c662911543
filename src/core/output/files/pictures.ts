import type { Tools } from '#src/core/output/tools.ts';
import { type Reader, readerOf } from './bytes.ts';

/** True where the bytes are one whole picture of the format that the ending names, and nothing besides: no text of a camera, no second file. */
export function isPicture(ending: string, data: Uint8Array, tools: Pick<Tools, 'crc32'>): boolean {
  const read = readerOf(data);
  const isPng = (from: number, to: number): boolean => isWholePng(read, data.subarray(from, to), from, to, tools);
  if (ending === 'png') return isPng(0, data.length);
  if (ending === 'ico') return isIco(read, isPng);
  return Object.hasOwn(FORMATS, ending) && FORMATS[ending]!(read);
}

/**
 * True for a PNG that has as many pixels as its name says, where it says so.
 * @example hasNamedSize('kit/fr/x-badge-88x31@2x.png', data) // true for 176 by 62 pixels
 */
export function hasNamedSize(file: string, data: Uint8Array): boolean {
  const read = readerOf(data);
  const [, width, height, twice] = /-(\d+)x(\d+)(@2x)?\.png$/.exec(file.startsWith('kit/') ? file : '') ?? [];
  const scale = twice ? 2 : 1;
  return width === undefined || (read.four(16) === Number(width) * scale && read.four(20) === Number(height) * scale);
}

const FORMATS: Record<string, (read: Reader) => boolean> = {
  jpg: isJpeg,
  jpeg: isJpeg,
  gif: isGif,
  webp: isWebp,
  avif: isAvif,
};

/** The chunks of PNG that make a picture, or say in words whose it is. Cameras and programs hide places and names in others. */
const CHUNKS =
  /^(IHDR|PLTE|IDAT|IEND|tRNS|pHYs|gAMA|cHRM|sRGB|cICP|mDCV|cLLI|sPLT|iCCP|sBIT|bKGD|hIST|tIME|tEXt|zTXt|iTXt|acTL|fcTL|fdAT)$/;

/** A PNG is a signature and chunks, each with its checksum. */
function isWholePng(read: Reader, data: Uint8Array, from: number, to: number, { crc32 }: Pick<Tools, 'crc32'>): boolean {
  if (read.letters(from, 8) !== '\x89PNG\r\n\x1a\n' || read.letters(from + 12, 4) !== 'IHDR') return false;
  let hasPixels = false;
  for (let at = from + 8; at < to; at += 12 + read.four(at)) {
    const [size, name] = [read.four(at), read.letters(at + 4, 4)];
    const end = at + 8 + size;
    if (size < 0 || end + 4 > to || !CHUNKS.test(name)) return false;
    if (read.four(end) !== crc32(data.subarray(at + 4 - from, end - from))) return false;
    hasPixels ||= name === 'IDAT';
    if (name === 'IEND') return hasPixels && size === 0 && end + 4 === to;
  }
  return false;
}

/** A JPEG is segments from “start of image” to “end of image”. What cameras and programs write into some of them is no picture. */
function isJpeg(read: Reader): boolean {
  if (read.two(0) !== 0xffd8) return false;
  let hasPixels = false;
  let at = 2;
  while (at < read.length) {
    const marker = read.byte(at) === 0xff ? read.byte(at + 1) : -1;
    if (marker === 0xd9) return hasPixels && at + 2 === read.length;
    if (marker < 0xc0 || TOLD.includes(marker) || read.two(at + 2) < 2) return false;
    at += 2 + read.two(at + 2);
    hasPixels ||= marker === 0xda;
    if (marker === 0xda) at = endOfScan(read, at);
  }
  return false;
}

/** The segments for Exif and XMP, for captions, and for comments. */
const TOLD = [0xe1, 0xed, 0xfe];

/** Pixels go on until a mark that is none of theirs. */
function endOfScan(read: Reader, from: number): number {
  let at = from;
  while (at < read.length && (read.byte(at) !== 0xff || read.byte(at + 1) === 0 || (read.byte(at + 1) & 0xf8) === 0xd0)) at++;
  return at;
}

/** A GIF is a head, then blocks up to a last sign. */
function isGif(read: Reader): boolean {
  if (!/^GIF8[79]a$/.test(read.letters(0, 6))) return false;
  let at = 13 + colours(read.byte(10));
  while (at < read.length) {
    const kind = read.byte(at);
    if (kind === 0x3b) return at + 1 === read.length;
    if (kind !== 0x21 && kind !== 0x2c) return false;
    at = endOfBlocks(read, kind === 0x21 ? at + 2 : at + 11 + colours(read.byte(at + 9)));
  }
  return false;
}

function colours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function endOfBlocks(read: Reader, from: number): number {
  let at = from;
  while (read.byte(at) > 0) at += 1 + read.byte(at);
  return at + 1;
}

/** A WebP is a RIFF container of chunks with even lengths. */
function isWebp(read: Reader): boolean {
  if (read.letters(0, 4) !== 'RIFF' || read.letters(8, 4) !== 'WEBP' || read.four(4, false) + 8 !== read.length) return false;
  let hasPixels = false;
  let at = 12;
  while (at < read.length) {
    const name = read.letters(at, 4);
    const size = read.four(at + 4, false);
    if (size < 0 || !/^(VP8[ LX]|ALPH|ANIM|ANMF|ICCP|XMP )$/.test(name)) return false;
    hasPixels ||= /^(VP8[ L]|ANMF)$/.test(name);
    at += 8 + size + (size % 2);
  }
  return hasPixels && at === read.length;
}

/** An AVIF is boxes, of which the first says so and one describes the picture. */
function isAvif(read: Reader): boolean {
  if (read.letters(4, 4) !== 'ftyp' || read.letters(8, 4) !== 'avif') return false;
  let names = '';
  let at = 0;
  while (at < read.length && read.four(at) >= 8) {
    names += `${read.letters(at + 4, 4)} `;
    at += read.four(at);
  }
  return at === read.length && /^ftyp ((mdat|free|skip) )*meta ((mdat|free|skip) )*$/.test(names);
}

/** An icon file lists pictures that stand behind the list, each a PNG here. */
function isIco(read: Reader, isPng: (from: number, to: number) => boolean): boolean {
  const count = read.two(4, false);
  if (read.four(0) !== 0x00000100 || count < 1 || count > 20) return false;
  let end = 6 + 16 * count;
  for (let i = 0; i < count; i++) {
    const size = read.four(6 + 16 * i + 8, false);
    if (read.four(6 + 16 * i + 12, false) !== end || !isPng(end, end + size)) return false;
    end += size;
  }
  return end === read.length;
}
