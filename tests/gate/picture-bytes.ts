import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A small picture in one colour, for tests; `size` is that of its sides. */
export function canvas(size = 16): Sharp {
  return sharp({ create: { width: size, height: size, channels: 3, background: '#1f5c1a' } });
}

/** A small picture of three frames, each in a colour of its own. */
export async function movingCanvas(): Promise<Sharp> {
  const colours = ['#f2c14e', '#1f5c1a', '#10240f'];
  const frames = colours.map((background) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } });
}

/** The bytes of a text in one byte a sign. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Bytes one behind the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A number in big-endian bytes. */
export function big(value: number, length: 2 | 4): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (value >>> (8 * (length - 1 - i))) & 255);
}

/** A number in little-endian bytes. */
export function little(value: number, length: 2 | 4): Uint8Array {
  return big(value, length).toReversed();
}

/** A chunk of a PNG with its sum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined(latin(type), data);
  return joined(big(data.length, 4), body, big(crc32(body), 4));
}

const SIGNATURE = latin('\x89PNG\r\n\x1a\n');

/** A PNG of the given size, grey, whose picture unpacks to `bytes` zeros, whatever the size says. */
export function flatPng(width: number, height: number, bytes: number): Uint8Array {
  const header = joined(big(width, 4), big(height, 4), Uint8Array.of(8, 0, 0, 0, 0));
  const data = new Uint8Array(deflateSync(new Uint8Array(bytes), { level: 9 }));
  return joined(SIGNATURE, pngChunk('IHDR', header), pngChunk('IDAT', data), pngChunk('IEND', new Uint8Array()));
}

/** A PNG with a chunk more, behind its header. */
export function withPngChunk(png: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  const at = 8 + 12 + 13;
  return joined(png.subarray(0, at), pngChunk(type, data), png.subarray(at));
}

/** A JPEG with a segment more, behind its beginning. */
export function withJpegSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Uint8Array {
  return joined(jpeg.subarray(0, 2), Uint8Array.of(0xff, marker), big(data.length + 2, 2), data, jpeg.subarray(2));
}

/** A WebP with a chunk more at its end; its length is put right. */
export function withWebpChunk(webp: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  const padded = data.length % 2 === 0 ? data : joined(data, Uint8Array.of(0));
  const whole = joined(webp, latin(type), little(data.length, 4), padded);
  return joined(latin('RIFF'), little(whole.length - 8, 4), whole.subarray(8));
}

/** A GIF with an extension more before its end. */
export function withGifExtension(gif: Uint8Array, label: number, data: Uint8Array): Uint8Array {
  return joined(gif.subarray(0, -1), Uint8Array.of(0x21, label, data.length), data, Uint8Array.of(0, 0x3b));
}
