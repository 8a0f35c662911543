import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hasNamedSize, isPicture } from './pictures.ts';

const TOOLS = { crc32: (data: Uint8Array) => crc32(data) };
const drawing = () => sharp({ create: { width: 20, height: 10, channels: 3, background: '#c21' } });
const PICTURES: [ending: string, data: Buffer][] = [
  ['png', await drawing().png().toBuffer()],
  ['jpg', await drawing().jpeg().toBuffer()],
  ['jpeg', await drawing().jpeg({ progressive: true }).toBuffer()],
  ['webp', await drawing().webp().toBuffer()],
  ['gif', await drawing().gif().toBuffer()],
  ['avif', await drawing().avif({ effort: 0 }).toBuffer()],
];

test.each(PICTURES)('a %s is one', (ending, data) => expect(isPicture(ending, data, TOOLS)).toBe(true));

test.each(PICTURES)('a %s is none under another name, cut off, or with something behind it', (ending, data) => {
  const others = PICTURES.map(([name]) => name).filter((name) => name.slice(0, 2) !== ending.slice(0, 2));
  for (const other of others) expect(isPicture(other, data, TOOLS), other).toBe(false);
  for (const part of [0.1, 0.5, 0.9]) expect(isPicture(ending, data.subarray(0, data.length * part), TOOLS), String(part)).toBe(false);
  expect(isPicture(ending, Buffer.concat([data, Buffer.from('<script>alert(1)</script>')]), TOOLS)).toBe(false);
});

test('what a camera writes into a picture is no picture', async () => {
  const place = { exif: { IFD3: { GPSLatitude: '9/1 1/1 0/1' } } };
  for (const [ending, made] of [
    ['jpg', drawing().jpeg()] as const,
    ['png', drawing().png()] as const,
    ['webp', drawing().webp()] as const,
  ]) {
    expect(isPicture(ending, await made.withMetadata(place).toBuffer(), TOOLS), ending).toBe(false);
  }
});

test('a PNG has as many points as its name says', async () => {
  const png = await drawing().png().toBuffer();
  expect(hasNamedSize('kit/fr/x-badge-20x10.png', png)).toBe(true);
  expect(hasNamedSize('kit/fr/x-badge-10x5@2x.png', png)).toBe(true);
  expect(hasNamedSize('kit/fr/x-badge-88x31.png', png)).toBe(false);
  expect(hasNamedSize('pictures/map.png', png)).toBe(true);
});
