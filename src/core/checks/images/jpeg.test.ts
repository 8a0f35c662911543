import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { box } from './sample-avif.ts';
import { big, exif, insert, jpegWith, keysOf, latin, overwrite, picture } from './sample-pictures.ts';

const made = {
  jpeg: await picture('jpeg'),
  zip: zipSync({ 'a.html': latin('<p>') }),
};

const xmp = latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="9,1N"/>');
const profile = (length: number, tag = 'desc') =>
  overwrite(overwrite(overwrite(overwrite(new Uint8Array(length), 0, big(length, 4)), 36, latin('acsp')), 128, big(1, 4)), 132, latin(tag));
const manyScans = () => {
  const at = made.jpeg.findIndex((byte, i) => byte === 0xff && made.jpeg[i + 1] === 0xda);
  const scan = made.jpeg.subarray(at, at + 2 + made.jpeg[at + 3]!);
  return insert(made.jpeg, at, ...Array.from({ length: 80 }, () => scan));
};

/** What each broken or hostile file is, its bytes, and what is said of it. */
const REFUSED: [string, () => Uint8Array, string[]][] = [
  ['a JPEG cut off', () => made.jpeg.subarray(0, -2), ['cut']],
  ['a JPEG cut off in its head', () => made.jpeg.subarray(0, 30), ['cut']],
  ['a JPEG with an archive behind', () => concatBytes([made.jpeg, made.zip]), ['behind']],
  ['a JPEG with a film behind', () => concatBytes([made.jpeg, box('ftyp', latin('mp42'))]), ['behind']],
  ['a JPEG with an archive in its comment', () => jpegWith(made.jpeg, 0xfe, made.zip), ['behind', 'comment']],
  ['a JPEG with a comment', () => jpegWith(made.jpeg, 0xfe, latin('by Amina')), ['comment']],
  ['a JPEG with PHP in its comment', () => jpegWith(made.jpeg, 0xfe, latin('<?php system($_GET[0]);')), ['behind', 'comment']],
  ['a JPEG with the place', () => jpegWith(made.jpeg, 0xe1, concatBytes([latin('Exif\0\0'), exif(0x8825)])), ['place']],
  ['a JPEG with the camera', () => jpegWith(made.jpeg, 0xe1, concatBytes([latin('Exif\0\0'), exif(0x010f)])), ['camera']],
  ['a JPEG with broken EXIF', () => jpegWith(made.jpeg, 0xe1, latin('Exif\0\0II*\0\xff\xff\xff\xff')), ['camera']],
  ['a JPEG with the place in XMP', () => jpegWith(made.jpeg, 0xe1, xmp), ['place']],
  ['a JPEG with IPTC', () => jpegWith(made.jpeg, 0xed, latin('Photoshop 3.0\0')), ['caption']],
  ['a JPEG with a second picture', () => jpegWith(made.jpeg, 0xe2, latin('MPF\0II*\0')), ['preview']],
  ['a JPEG with a preview', () => jpegWith(made.jpeg, 0xe0, latin('JFXX\0\x10')), ['preview']],
  ['a JPEG with content credentials', () => jpegWith(made.jpeg, 0xeb, latin('JP\0\x01jumb')), ['part']],
  ['a JPEG with a text in an unused segment', () => jpegWith(made.jpeg, 0xef, latin('hello')), ['part']],
  ['a JPEG with a long Adobe segment', () => jpegWith(made.jpeg, 0xee, latin('Adobe and much more text')), ['part']],
  [
    'a JPEG with a heavy profile',
    () =>
      jpegWith(
        jpegWith(made.jpeg, 0xe2, concatBytes([latin('ICC_PROFILE\0\x02\x02'), new Uint8Array(60_000)])),
        0xe2,
        concatBytes([latin('ICC_PROFILE\0\x01\x02'), profile(60_000)]),
      ),
    ['profile-heavy'],
  ],
  ['a JPEG with room in a table', () => jpegWith(made.jpeg, 0xdb, latin('\0 nothing but text')), ['damaged']],
  [
    'a JPEG of no known kind',
    () =>
      overwrite(
        made.jpeg,
        made.jpeg.findIndex((byte, i) => byte === 0xff && made.jpeg[i + 1] === 0xc0),
        latin('\xff\xc9'),
      ),
    ['damaged'],
  ],
  ['a JPEG of 80 passes', manyScans, ['slow']],
  ['a JPEG with garbage between segments', () => insert(made.jpeg, 20, latin('garbage')), ['damaged']],
];

test.each(REFUSED)('refused: %s', (_, bytes, keys) => {
  expect(keysOf('a.jpg', bytes())).toEqual(keys);
});

const ACCEPTED: [string, () => Uint8Array][] = [
  ['a JPEG named .jpg', () => made.jpeg],
  ['a JPEG named .jpeg', () => made.jpeg],
  ['a JPEG with filling bytes', () => insert(made.jpeg, 2, Uint8Array.of(0xff, 0xff))],
  ['a JPEG with Adobe’s colours', () => jpegWith(made.jpeg, 0xee, latin('Adobe\0d\0\0\0\0\x01'))],
];

test.each(ACCEPTED)('accepted: %s', (_, bytes) => {
  expect(keysOf('a.jpg', bytes())).toEqual([]);
});
