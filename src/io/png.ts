import { type DeflateLevel, encodePng } from '#src/core/kit/png/encode.ts';
import { indexColours } from '#src/core/kit/png/palette.ts';
import { type Pixels, truecolourPng } from './raster.ts';

/** How a PNG is made: the most colours its palette may have, and how hard its compressor tries. */
export interface PngSettings {
  colours: number;
  level: DeflateLevel;
}

/** Pictures that people download and keep: smooth edges first. */
export const DOWNLOAD: PngSettings = { colours: 128, level: 6 };

/** Link previews, fetched by the hundred thousand: at most 32 KB each. */
export const LINK_PREVIEW: PngSettings = { colours: 48, level: 5 };

/** Counts up when this encoder changes, so that no picture of an older one is reused. */
export const ENCODER_VERSION = 1;

/** A PNG with the `exact` colours (`#rrggbb`) unchanged: indexed, or in true colour where a palette can't do. */
export async function encodePixels(pixels: Pixels, exact: readonly string[], settings: PngSettings): Promise<Uint8Array> {
  const { data, width, height } = pixels;
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const indexed = indexColours(words, exact.map(toPixel), settings.colours);
  return indexed ? encodePng(indexed, width, height, settings.level) : truecolourPng(pixels);
}

/** `#rrggbb` as the four bytes of an opaque pixel, read as a little-endian number. */
function toPixel(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return ((0xff << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}
