import { expect, test } from 'vitest';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { animation, big, exif, keysOf, latin, little, overwrite, picture, riff, webpOf, webpWith } from './sample-pictures.ts';

const made = {
  webp: await picture('webp'),
  movie: await animation('webp', 3),
};

const html = latin('<script>alert(1)</script>');
const vp8l = (width: number, height: number) =>
  concatBytes([latin('\x2f'), little(width - 1 + (height - 1) * 2 ** 14, 4), new Uint8Array(5)]);
const extended = (width: number, height: number) =>
  riff('VP8X', concatBytes([new Uint8Array(4), little(width - 1, 3), little(height - 1, 3)]));
const frame = (size: number) =>
  riff(
    'ANMF',
    concatBytes([new Uint8Array(6), little(size - 1, 3), little(size - 1, 3), new Uint8Array(4), riff('VP8L', vp8l(size, size))]),
  );
const moving = (frames: number, size: number) =>
  webpOf(extended(size, size), riff('ANIM', new Uint8Array(6)), ...Array.from({ length: frames }, () => frame(size)));
const profile = (length: number, tag = 'desc') =>
  overwrite(overwrite(overwrite(overwrite(new Uint8Array(length), 0, big(length, 4)), 36, latin('acsp')), 128, big(1, 4)), 132, latin(tag));

/** What each broken or hostile file is, its bytes, and what is said of it. */
const REFUSED: [string, () => Uint8Array, string[]][] = [
  ['a WebP cut off', () => made.webp.subarray(0, -2), ['cut']],
  ['a WebP with a page behind', () => concatBytes([made.webp, html]), ['behind']],
  ['a WebP with EXIF', () => webpWith(made.webp, 'EXIF', exif(0x010f)), ['camera']],
  ['a WebP with the place', () => webpWith(made.webp, 'EXIF', exif(0x8825, 'II')), ['place']],
  ['a WebP with XMP', () => webpWith(made.webp, 'XMP ', latin('<x:xmpmeta/>')), ['xmp']],
  ['a WebP with an unknown chunk', () => webpWith(made.webp, 'NOTE', latin('by Amina')), ['part']],
  ['a WebP with two profiles', () => webpWith(webpWith(made.webp, 'ICCP', profile(200)), 'ICCP', profile(200)), ['part']],
  ['a WebP of 16,000 pixels', () => webpOf(riff('VP8L', vp8l(16_000, 16))), ['large']],
  ['a WebP whose canvas lies', () => webpOf(extended(16, 16), riff('VP8L', vp8l(8000, 16))), ['damaged']],
  ['a WebP without picture', () => webpOf(extended(16, 16)), ['damaged']],
  ['a WebP of two pictures', () => webpOf(riff('VP8L', vp8l(9, 9)), riff('VP8L', vp8l(9, 9))), ['damaged']],
  ['a WebP of 101 frames', () => moving(101, 4), ['frames']],
  ['a WebP of 100 large frames', () => moving(100, 4000), ['moving-large']],
  ['a WebP whose chunk is longer than the file', () => overwrite(made.webp, 16, big(0xffffffff, 4)), ['damaged']],
];

test.each(REFUSED)('refused: %s', (_, bytes, keys) => {
  expect(keysOf('a.webp', bytes())).toEqual(keys);
});

const ACCEPTED: [string, () => Uint8Array][] = [
  ['a WebP', () => made.webp],
  ['a WebP that moves', () => made.movie],
  ['a WebP of 100 frames', () => moving(100, 300)],
];

test.each(ACCEPTED)('accepted: %s', (_, bytes) => {
  expect(keysOf('a.webp', bytes())).toEqual([]);
});
