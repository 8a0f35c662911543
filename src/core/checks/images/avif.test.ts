import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { avifOf, box } from './sample-avif.ts';
import { big, exif, keysOf, latin, picture } from './sample-pictures.ts';

const made = {
  avif: await picture('avif'),
  zip: zipSync({ 'a.html': latin('<p>') }),
};

const html = latin('<script>alert(1)</script>');

/** What each broken or hostile file is, its bytes, and what is said of it. */
const REFUSED: [string, () => Uint8Array, string[]][] = [
  ['an AVIF cut off', () => made.avif.subarray(0, -3), ['cut']],
  ['an AVIF with an archive behind', () => concatBytes([made.avif, made.zip]), ['behind']],
  ['an AVIF with a private box behind', () => avifOf({ outside: [box('uuid', latin('by Amina'))] }), ['part']],
  ['an AVIF with text as padding', () => avifOf({ outside: [box('free', latin('by Amina'))] }), ['part']],
  ['an AVIF with text in its store', () => avifOf({ unused: latin('by Amina') }), ['part']],
  ['an AVIF with a private box inside', () => avifOf({ inside: [box('xml ', latin('<x/>'))] }), ['part']],
  ['an AVIF with a description', () => avifOf({ properties: [box('udes', latin('by Amina'))] }), ['part']],
  ['an AVIF with the place', () => avifOf({ items: [{ type: 'Exif', data: concatBytes([big(0, 4), exif(0x8825)]) }] }), ['place']],
  [
    'an AVIF with the camera',
    () => avifOf({ items: [{ type: 'Exif', data: concatBytes([big(6, 4), latin('Exif\0\0'), exif(0x010f)]) }] }),
    ['camera'],
  ],
  ['an AVIF with XMP', () => avifOf({ items: [{ type: 'mime', name: '\0application/rdf+xml', data: latin('<x/>') }] }), ['xmp']],
  ['an AVIF with a page', () => avifOf({ items: [{ type: 'mime', name: '\0text/html', data: html }] }), ['behind', 'part']],
  ['an AVIF with a hidden picture', () => avifOf({ items: [{ type: 'av01', data: avifOf().subarray(-9) }] }), ['preview']],
  ['an AVIF of 70,000 pixels', () => avifOf({ size: 70_000, ownSize: 16 }), ['large']],
  ['an AVIF whose boxes lie', () => avifOf({ size: 16, ownSize: 65_000 }), ['large']],
  [
    'an AVIF put together to 60,000 pixels',
    () => avifOf({ items: [{ type: 'grid', data: concatBytes([big(0, 4), big(60_000, 2), big(9, 2)]) }] }),
    ['large', 'preview'],
  ],
  ['an animated AVIF', () => avifOf({ brand: 'avis' }), ['moving']],
  ['an AVIF without picture', () => concatBytes([box('ftyp', latin('avif'), big(0, 4)), box('meta', big(0, 4))]), ['damaged']],
  ['an AVIF with a box without end', () => concatBytes([made.avif, big(0, 4), latin('free')]), ['behind']],
];

test.each(REFUSED)('refused: %s', (_, bytes, keys) => {
  expect(keysOf('a.avif', bytes())).toEqual(keys);
});

const ACCEPTED: [string, () => Uint8Array][] = [
  ['an AVIF', () => made.avif],
  ['an AVIF put together here', () => avifOf()],
  [
    'an AVIF with its transparency',
    () => avifOf({ items: [{ type: 'av01', data: avifOf().subarray(-9) }], references: [box('auxl', big(2, 2), big(1, 2), big(1, 2))] }),
  ],
];

test.each(ACCEPTED)('accepted: %s', (_, bytes) => {
  expect(keysOf('a.avif', bytes())).toEqual([]);
});
