import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { big, exif, jpegWith, latin, picture, smallPicture } from '#src/core/checks/images/sample-pictures.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { ALL, cleaned, expectSame } from './sample-photos.ts';

let jpeg: Uint8Array;
beforeAll(async () => {
  jpeg = await picture('jpeg');
});

const SEGMENTS: [what: string, marker: number, data: Uint8Array, removed: string[]][] = [
  ['a comment', 0xfe, latin('written by me'), ['text']],
  ['a caption of a news agency', 0xed, latin('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x06\x1c\x02\x78\0\x01a'), ['text']],
  ['a city in a caption', 0xed, latin('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x06\x1c\x02\x5a\0\x01a'), ['place']],
  ['a list of further pictures', 0xe2, latin('MPF\0MM\0*'), ['thumbnail']],
  ['an old preview', 0xe0, latin('JFXX\0\x10abc'), ['thumbnail']],
  ['a maker’s own part', 0xe5, latin('Maker\0abc'), ['other']],
  ['a proof of origin', 0xeb, latin('JP\0\x01abc'), ['other']],
  ['EXIF data that nobody can read', 0xe1, latin('Exif\0\0abcdefgh'), ['other']],
  [
    'EXIF data that leads in a circle',
    0xe1,
    concatBytes([latin('Exif\0\0MM\0*'), big(8, 4), big(1, 2), big(0x8769, 2), big(4, 2), big(1, 4), big(8, 4), big(8, 4)]),
    ['device', 'thumbnail'],
  ],
  ['a place', 0xe1, concatBytes([latin('Exif\0\0'), exif(0x8825, 'II')]), ['place']],
  ['an XMP packet’s second part', 0xe1, latin('http://ns.adobe.com/xmp/extension/\0GPSLatitude'), ['place']],
];

test.each(SEGMENTS)('%s goes, and the picture stays', async (_, marker, data, removed) => {
  const result = cleaned(jpegWith(jpeg, marker, data));
  expect(result).toEqual({ kind: 'cleaned', data: jpeg, removed });
});

test('the small preview in a JPEG’s head goes, the head stays', () => {
  const before = concatBytes([
    latin('\xff\xd8\xff\xe0\0\x13JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01abc'),
    jpeg.subarray(jpeg[3] === 0xe0 ? 20 : 2),
  ]);
  const { data, removed } = cleaned(before);
  expect(removed).toEqual(['thumbnail']);
  expect([...data.subarray(2, 20)]).toEqual([...latin('\xff\xe0\0\x10JFIF\0\x01\x02\x01\0\x48\0\x48\0\0')]);
});

test('what stands behind the picture goes: a second picture, or a part of it as it was before it was cut', () => {
  expect(cleaned(concatBytes([jpeg, jpeg]))).toEqual({ kind: 'cleaned', data: jpeg, removed: ['thumbnail'] });
  expect(cleaned(concatBytes([jpeg, latin('remains')]))).toEqual({ kind: 'cleaned', data: jpeg, removed: ['other'] });
});

test('a JPEG for print keeps how its colours are to be read', async () => {
  const before = new Uint8Array(await smallPicture().removeAlpha().toColourspace('cmyk').jpeg().toBuffer());
  const { data } = cleaned(jpegWith(before, 0xfe, latin('a')));
  await expectSame(before, data);
});

test('a progressive photo of many scans stays the same', async () => {
  const photo = sharp({
    create: { width: 300, height: 200, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });
  const before = new Uint8Array(await photo.jpeg({ mozjpeg: true }).withExif(ALL).toBuffer());
  const { kind, data } = cleaned(before);
  expect(kind).toBe('cleaned');
  await expectSame(before, data);
});
