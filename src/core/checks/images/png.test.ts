import { zipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { chunk } from '#src/core/kit/png/chunk.ts';
import { big, exif, insert, keysOf, latin, overwrite, picture, pngOfSize, pngWith, smallPicture } from './sample-pictures.ts';

const made = {
  png: await picture('png'),
  pixel: new Uint8Array(await smallPicture(1, 1).png().toBuffer()),
  zip: zipSync({ 'a.html': latin('<p>') }),
};

const html = latin('<script>alert(1)</script>');
const apng = (frames: number, promised = frames) => {
  const control = (i: number) => chunk('fcTL', concatBytes([big(i, 4), big(12, 4), big(8, 4), new Uint8Array(14)]));
  return insert(
    made.png,
    33,
    chunk('acTL', concatBytes([big(promised, 4), big(0, 4)])),
    ...Array.from({ length: frames }, (_, i) => control(i)),
  );
};
const profile = (length: number, tag = 'desc') =>
  overwrite(overwrite(overwrite(overwrite(new Uint8Array(length), 0, big(length, 4)), 36, latin('acsp')), 128, big(1, 4)), 132, latin(tag));
const iccp = (data: Uint8Array) => concatBytes([latin('icc\0\0'), zlibSync(data, { level: 9 })]);

/** What each broken or hostile file is, its bytes, and what is said of it. */
const REFUSED: [string, () => Uint8Array, string[]][] = [
  ['a PNG cut off', () => made.png.subarray(0, -20), ['cut']],
  ['a PNG without end mark', () => made.png.subarray(0, -12), ['cut']],
  ['a PNG with a wrong sum', () => overwrite(made.png, 30, latin('x')), ['damaged']],
  ['a PNG with a page behind', () => concatBytes([made.png, html]), ['behind']],
  ['a PNG with an archive behind', () => concatBytes([made.png, made.zip]), ['behind']],
  ['a PNG with one zero behind', () => concatBytes([made.png, Uint8Array.of(0)]), ['behind']],
  ['a PNG with two headers', () => insert(made.png, 33, made.png.subarray(8, 33)), ['damaged']],
  ['a PNG that starts without header', () => concatBytes([made.png.subarray(0, 8), made.png.subarray(33)]), ['damaged']],
  ['a PNG that unpacks to more than its pixels', () => pngOfSize(made.png, 3, 3), ['damaged']],
  ['a PNG that unpacks to less', () => pngOfSize(made.png, 30, 30), ['damaged']],
  ['a PNG without picture', () => concatBytes([made.png.subarray(0, 33), chunk('IEND', new Uint8Array())]), ['damaged']],
  ['a PNG with a page as its colours', () => pngWith(made.png, 'PLTE', latin('<script>alert(1)</script>  ')), ['behind']],
  ['a PNG with room in a chunk', () => pngWith(made.png, 'gAMA', latin('more than four')), ['damaged']],
  ['a PNG with a critical part of a phone', () => pngWith(made.png, 'CgBI', big(1, 4)), ['damaged']],
  ['a PNG of 100,000 pixels a side', () => pngOfSize(made.png, 100_000, 100_000), ['large']],
  ['a PNG of 50 megapixels', () => pngOfSize(made.png, 7100, 7100), ['large']],
  ['a PNG of no width', () => pngOfSize(made.png, 0, 8), ['no-pixels']],
  ['a PNG with the place', () => pngWith(made.png, 'eXIf', exif(0x8825)), ['place']],
  ['a PNG with the camera', () => pngWith(made.png, 'eXIf', exif(0x010f, 'II')), ['camera']],
  ['a PNG with a text', () => pngWith(made.png, 'tEXt', latin('Author\0Amina')), ['text-inside']],
  ['a PNG with a packed text', () => pngWith(made.png, 'zTXt', latin('Raw profile type exif\0\0x')), ['text-inside']],
  ['a PNG with XMP', () => pngWith(made.png, 'iTXt', latin('XML:com.adobe.xmp\0\0\0\0\0<x/>')), ['xmp']],
  ['a PNG with the time', () => pngWith(made.png, 'tIME', big(1, 7)), ['time']],
  ['a PNG with a private chunk', () => pngWith(made.png, 'prVt', latin('x')), ['part']],
  [
    'a PNG with several traces',
    () => pngWith(pngWith(made.png, 'tEXt', latin('a\0b')), 'eXIf', exif(0x8825, 'II')),
    ['place', 'text-inside'],
  ],
  ['a PNG with a profile that unpacks to 9 MB', () => pngWith(made.png, 'iCCP', iccp(new Uint8Array(9 << 20))), ['profile-heavy']],
  ['a PNG with a profile that is none', () => pngWith(made.png, 'iCCP', iccp(latin('My address is …'))), ['profile-damaged']],
  ['a PNG with a profile that is not packed', () => pngWith(made.png, 'iCCP', latin('icc\0\0nothing')), ['profile-damaged']],
  ['a PNG with the profile of a screen', () => pngWith(made.png, 'iCCP', iccp(profile(400, 'mmod'))), ['profile-screen']],
  ['a PNG of 101 frames', () => apng(101), ['frames']],
  ['a PNG of other frames than promised', () => apng(3, 2), ['damaged']],
];

test.each(REFUSED)('refused: %s', (_, bytes, keys) => {
  expect(keysOf('a.png', bytes())).toEqual(keys);
});

const ACCEPTED: [string, () => Uint8Array][] = [
  ['a PNG', () => made.png],
  ['a PNG that moves', () => apng(3)],
  ['a PNG of 40 megapixels', () => pngOfSize(made.png, 8000, 5000)],
  ['a PNG of one pixel', () => made.pixel],
  ['a PNG with its colours', () => pngWith(pngWith(made.png, 'cICP', big(1, 4)), 'gAMA', big(45_455, 4))],
  ['a PNG with a colour profile', () => pngWith(made.png, 'iCCP', iccp(profile(3000)))],
];

test.each(ACCEPTED)('accepted: %s', (_, bytes) => {
  expect(keysOf('a.png', bytes())).toEqual([]);
});
