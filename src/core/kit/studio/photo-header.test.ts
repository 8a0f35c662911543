import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isTooLarge, readHeader } from './photo-header.ts';

const grey = (width = 30, height = 20) => sharp({ create: { width, height, channels: 3, background: '#888' } });
const frames = sharp(Buffer.alloc(30 * 40 * 4, 120).fill(9, 2400), { raw: { width: 30, height: 40, channels: 4, pageHeight: 20 } });
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  [
    'a JPEG',
    () =>
      grey()
        .jpeg()
        .withExif({ IFD0: { Copyright: 'x'.repeat(9000) } }),
  ],
  ['a progressive JPEG', () => grey().jpeg({ progressive: true })],
  ['a PNG', () => grey().png()],
  ['a GIF', () => grey().gif()],
  ['a WebP', () => grey().webp()],
  ['a lossless WebP', () => grey().webp({ lossless: true })],
  ['a WebP with transparency', () => grey().ensureAlpha(0.5).webp()],
  ['an AVIF', () => grey().avif({ effort: 0 })],
])('the size of %s is known before it is opened', async (_, photo) => {
  const header = readHeader(await photo().toBuffer());
  expect(header).toMatchObject({ kind: 'picture', size: { width: 30, height: 20 } });
  expect(header.animated ?? false).toBe(false);
  expect(header.print ?? false).toBe(false);
});

test.each([
  ['GIF', () => frames.clone().gif({ delay: [100, 100] })],
  ['WebP', () => frames.clone().webp({ delay: [100, 100] })],
])('an animated %s is known as one', async (_, photo) => {
  expect(readHeader(await photo().toBuffer())).toMatchObject({ animated: true, size: { width: 30, height: 20 } });
});

test('a JPEG in the colours of print is known as one', async () => {
  expect(readHeader(await grey().toColourspace('cmyk').jpeg().toBuffer()).print).toBe(true);
});

test('a PDF is a PDF whatever its name says, and an empty file is empty', () => {
  expect(readHeader(bytes('%PDF-1.7\n')).kind).toBe('pdf');
  expect(readHeader(new Uint8Array()).kind).toBe('empty');
});

test('an iPhone’s photo is known, with its own size and not its tiles’', () => {
  const ispe = (width: string, height: string) => `\0\0\0\x14ispe\0\0\0\0\0\0${width}\0\0${height}`;
  const heic = bytes(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${ispe('\x02\0', '\x02\0')}${ispe('\x0f\xc0', '\x0b\xd0')}`);
  expect(readHeader(heic)).toMatchObject({ kind: 'heic', size: { width: 4032, height: 3024 } });
});

test('a photo of a hundred megapixels is too large, one of fifty is not', () => {
  const png = (width: number, height: number) => {
    const header = new Uint8Array(33);
    header.set(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'));
    new DataView(header.buffer).setUint32(16, width);
    new DataView(header.buffer).setUint32(20, height);
    return readHeader(header);
  };
  expect(isTooLarge(png(10_000, 10_000))).toBe(true);
  expect(isTooLarge(png(8192, 6144))).toBe(false);
  expect(isTooLarge(readHeader(bytes('what is this?')))).toBe(false);
});

test('a JPEG that breaks off is no reason to stop', () => {
  expect(readHeader(bytes('\xff\xd8\xff\xe1\0\x10')).kind).toBe('picture');
  expect(readHeader(bytes('\xff\xd8\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff')).kind).toBe('picture');
});
