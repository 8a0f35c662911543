// Small pictures for tests: as sharp writes them, and with something put in.
import sharp, { type Sharp } from 'sharp';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { chunk } from '#src/core/kit/png/chunk.ts';
import { checkImage } from './check-image.ts';

/** The formats of pictures that are not text. */
export const FORMATS = ['png', 'jpeg', 'webp', 'avif', 'gif'] as const;

export type Format = (typeof FORMATS)[number];

/** What is said of a file, in short. */
export function keysOf(name: string, bytes: Uint8Array): string[] {
  return checkImage(name, bytes).map(({ said }) => said.what[0].replace('images.', ''));
}

/** A small picture of two colours, half transparent. */
export function smallPicture(width = 12, height = 8): Sharp {
  return sharp({ create: { width, height, channels: 4, background: { r: 27, g: 16, b: 54, alpha: 0.5 } } });
}

/** A small picture in a format, without anything besides. */
export async function picture(format: Format): Promise<Uint8Array> {
  return new Uint8Array(await smallPicture().toFormat(format).toBuffer());
}

/** An animation of so many frames. */
export async function animation(format: 'gif' | 'webp', frames: number): Promise<Uint8Array> {
  const pages = Array.from({ length: frames }, (_, i) =>
    sharp({ create: { width: 4, height: 4, channels: 4, background: { r: (i * 40) % 256, g: i % 256, b: 90, alpha: 1 } } })
      .png()
      .toBuffer(),
  );
  return new Uint8Array(
    await sharp(await Promise.all(pages), { join: { animated: true } })
      .toFormat(format)
      .toBuffer(),
  );
}

/** Signs below 256 as bytes. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** A number of so many bytes, the first weighing most. */
export function big(value: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);
}

/** A number of so many bytes, the last weighing most. */
export function little(value: number, length: number): Uint8Array {
  return big(value, length).toReversed();
}

/** Bytes with others put in before a place. */
export function insert(bytes: Uint8Array, at: number, ...parts: Uint8Array[]): Uint8Array {
  return concatBytes([bytes.subarray(0, at), ...parts, bytes.subarray(at)]);
}

/** Bytes with others put over them. */
export function overwrite(bytes: Uint8Array, at: number, part: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(part, at);
  return copy;
}

/** A PNG with a chunk behind its header. */
export function pngWith(png: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  return insert(png, 33, chunk(type, data));
}

/** The header of a PNG of any size, with the picture of another. */
export function pngOfSize(png: Uint8Array, width: number, height: number): Uint8Array {
  const header = concatBytes([big(width, 4), big(height, 4), png.subarray(24, 29)]);
  return overwrite(png, 8, chunk('IHDR', header));
}

/** A JPEG with a segment behind its first two bytes. */
export function jpegWith(jpeg: Uint8Array, marker: number, data: Uint8Array): Uint8Array {
  return insert(jpeg, 2, Uint8Array.of(0xff, marker), big(data.length + 2, 2), data);
}

/** A chunk of a WebP. */
export function riff(type: string, data: Uint8Array): Uint8Array {
  return concatBytes([latin(type), little(data.length, 4), data, new Uint8Array(data.length % 2)]);
}

/** A WebP of these chunks. */
export function webpOf(...chunks: Uint8Array[]): Uint8Array {
  return riff('RIFF', concatBytes([latin('WEBP'), ...chunks]));
}

/** A WebP with a chunk behind its last. */
export function webpWith(webp: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  return webpOf(webp.subarray(12), riff(type, data));
}

/** A GIF with an extension before its first frame or extension. */
export function gifWith(gif: Uint8Array, label: number, ...blocks: Uint8Array[]): Uint8Array {
  const palette = gif[10]! & 0x80 ? 3 * 2 ** ((gif[10]! & 7) + 1) : 0;
  const data = blocks.flatMap((block) => [Uint8Array.of(block.length), block]);
  return insert(gif, 13 + palette, Uint8Array.of(0x21, label), ...data, Uint8Array.of(0));
}

/** EXIF data with one entry, such as the place (0x8825) or the camera's maker (0x010f). */
export function exif(tag: number, order: 'II' | 'MM' = 'MM'): Uint8Array {
  const number = order === 'II' ? little : big;
  const parts = [latin(order), number(42, 2), number(8, 4), number(1, 2), number(tag, 2), number(4, 2), number(1, 4), number(26, 4)];
  return concatBytes([...parts, number(0, 4)]);
}
