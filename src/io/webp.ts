import sharp from 'sharp';
import { indexColours } from '#src/core/kit/png/palette.ts';
import { toPixel } from './png.ts';
import type { Pixels } from './raster.ts';

/** What decides the bytes of a WebP, besides its pixels. */
export const WEBP = { colours: 64, effort: 4, version: 2, webp: sharp.versions['webp'] } as const;

/** A lossless WebP with the `exact` colours (`#rrggbb`) unchanged; flat pictures lose only shades that nobody tells apart. */
export async function encodeWebp(pixels: Pixels, exact: readonly string[], xmp: string): Promise<Uint8Array> {
  return sharp(flatten(pixels, exact), rawOf(pixels)).withXmp(xmp).webp({ lossless: true, effort: WEBP.effort }).toBuffer();
}

/** An endless animation of lossless pictures, each seen for so many milliseconds. */
export async function encodeAnimation(
  frames: readonly Pixels[],
  delays: number[],
  exact: readonly string[],
  xmp: string,
): Promise<Uint8Array> {
  const pictures = frames.map((pixels) => flatten(pixels, exact));
  const [first] = frames as [Pixels, ...Pixels[]];
  const whole = { width: first.width, height: first.height * frames.length, channels: 4 as const, pageHeight: first.height };
  return sharp(Buffer.concat(pictures), { raw: whole })
    .withXmp(xmp)
    .webp({ lossless: true, effort: WEBP.effort, delay: delays, loop: 0, minSize: true })
    .toBuffer();
}

function rawOf({ width, height }: Pixels) {
  return { raw: { width, height, channels: 4 as const } };
}

/** The pixels in a few colours; as they are, where they have too many for that. */
function flatten({ data, width, height }: Pixels, exact: readonly string[]): Uint8Array {
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const indexed = indexColours(words, exact.map(toPixel), WEBP.colours);
  if (!indexed) return data;
  const { index, palette } = indexed;
  const flat = new Uint32Array(index.length);
  for (let i = 0; i < index.length; i++) flat[i] = palette[index[i]!]!;
  return new Uint8Array(flat.buffer);
}
