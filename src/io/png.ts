import { constants, deflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { type Deflate, encodePng } from '#src/core/kit/png/encode.ts';
import { indexColours } from '#src/core/kit/png/palette.ts';
import { type Pixels, truecolourPng } from './raster.ts';

/** How a PNG is made: the most colours its palette may have, fewer where it gets heavy, and how many bytes are light enough. */
export interface PngSettings {
  colours: readonly number[];
  lightEnough: number;
}

/** Pictures that people download and keep: smooth edges first. */
export const DOWNLOAD: PngSettings = { colours: [64], lightEnough: Infinity };

/** Link previews, fetched by the hundred thousand: at most 32 KB each, with what they say of themselves. */
export const LINK_PREVIEW: PngSettings = { colours: [48, 24, 16, 8], lightEnough: 29_000 };

/** The small pictures of a gallery, many on a page. */
export const THUMBNAIL_PNG: PngSettings = { colours: [8], lightEnough: 0 };

/** Counts up when this encoder changes, so that no picture of an older one is reused. */
export const ENCODER_VERSION = 5;

/** A PNG with the `exact` colours (`#rrggbb`) unchanged: indexed, or in true colour where a palette can't do. */
export async function encodePixels(pixels: Pixels, exact: readonly string[], settings: PngSettings): Promise<Uint8Array> {
  const { data, width, height } = pixels;
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  let png: Uint8Array | undefined;
  for (const colours of settings.colours) {
    const indexed = indexColours(words, exact.map(toPixel), colours);
    if (!indexed) return truecolourPng(pixels);
    for (const pack of [packRuns, packMatches]) {
      png = encodePng(indexed, width, height, pack);
      if (png.length <= settings.lightEnough) return png;
    }
  }
  return png!;
}

/** Small: plain JavaScript, so that equal pixels give equal bytes whatever the processor can do. */
const packMatches: Deflate = (data) => zlibSync(data, { level: 5, mem: 8 });

/** Fast, a fifth larger: runs only. No hash table takes part, so here the native packer gives equal bytes everywhere too. */
const packRuns: Deflate = (data) => deflateSync(data, { level: 9, strategy: constants.Z_RLE });

/** `#rrggbb` as the four bytes of an opaque pixel, read as a little-endian number. */
export function toPixel(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return ((0xff << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}
