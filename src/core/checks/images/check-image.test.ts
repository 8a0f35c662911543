import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { checkImage } from './check-image.ts';
import { box } from './sample-avif.ts';
import { big, exif, jpegWith, keysOf, latin, picture } from './sample-pictures.ts';

const made = {
  png: await picture('png'),
  jpeg: await picture('jpeg'),
  avif: await picture('avif'),
  gif: await picture('gif'),
  zip: zipSync({ 'a.html': latin('<p>') }),
};

/** What each file is that is no picture of the kind that its name says, and what is said of it. */
const REFUSED: [string, string, () => Uint8Array, string[]][] = [
  ['a JPEG named PNG', 'a.png', () => made.jpeg, ['other-kind']],
  ['a GIF named JPEG', 'a.jpg', () => made.gif, ['other-kind']],
  ['a PNG named SVG', 'a.svg', () => made.png, ['other-kind']],
  ['an AVIF named WebP', 'a.webp', () => made.avif, ['other-kind']],
  ['a drawing named PNG', 'a.png', () => latin('<svg xmlns="http://www.w3.org/2000/svg"/>'), ['other-kind']],
  ['a web page named PNG', 'a.PNG', () => latin('<!doctype html><script>1</script>'), ['web-page']],
  ['a web page named SVG', 'a.svg', () => latin('<html><script>1</script></html>'), ['web-page']],
  ['a module named GIF', 'a.gif', () => latin('export default process.env'), ['text']],
  ['a program named JPEG', 'a.jpeg', () => latin('\x7fELF'), ['program']],
  ['an iPhone’s photo', 'a.jpg', () => box('ftyp', latin('heic'), big(0, 4)), ['other-picture']],
  ['a PDF named AVIF', 'a.avif', () => latin('%PDF-1.7'), ['document']],
  ['a script named WebP', 'a.webp', () => latin('#!/bin/sh'), ['script']],
  ['an archive named PNG', 'a.png', () => made.zip, ['archive']],
  ['an empty file', 'a.png', () => new Uint8Array(), ['empty']],
  ['half a signature', 'a.png', () => made.png.subarray(0, 5), ['unknown']],
  ['a PNG of 3 MB', 'a.png', () => concatBytes([made.png, new Uint8Array(3 << 20)]), ['heavy']],
];

test.each(REFUSED)('refused: %s', (_, name, bytes, keys) => {
  expect(keysOf(name, bytes())).toEqual(keys);
});

const ACCEPTED: [string, string, () => Uint8Array][] = [
  ['a drawing', 'a.svg', () => new TextEncoder().encode('\uFEFF<svg xmlns="http://www.w3.org/2000/svg"><title>ሰላም</title></svg>')],
  ['a text that is no picture', 'keys/report.asc', () => latin('<script>')],
  ['a JPEG named .jpeg', 'public/a.jpeg', () => made.jpeg],
];

test.each(ACCEPTED)('accepted: %s', (_, name, bytes) => {
  expect(keysOf(name, bytes())).toEqual([]);
});

test('what is said of a photo names the command that mends it', () => {
  const photo = jpegWith(made.jpeg, 0xe1, concatBytes([latin('Exif\0\0'), exif(0x8825)]));
  const tell = tellIn('en');
  const [found] = checkImage('public/pictures/ዓባይ.jpg', photo);
  expect(found).toMatchObject({ line: 1, column: 1 });
  expect(tell(found!.said.what)).toBe('This picture tells where it was taken: it holds the coordinates of the place (GPS).');
  expect(tell(found!.said.fix)).toContain('npm run strip -- public/pictures/ዓባይ.jpg');
  // A name must not become a command in somebody's terminal.
  expect(tell(checkImage('public/$(reboot).jpg', photo)[0]!.said.fix)).toContain('npm run strip -- public/…');
});
