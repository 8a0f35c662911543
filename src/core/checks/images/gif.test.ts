import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { animation, gifWith, insert, keysOf, latin, overwrite, picture } from './sample-pictures.ts';

const made = {
  gif: await picture('gif'),
  loop: await animation('gif', 3),
  zip: zipSync({ 'a.html': latin('<p>') }),
};

/** What each broken or hostile file is, its bytes, and what is said of it. */
const REFUSED: [string, () => Uint8Array, string[]][] = [
  ['a GIF cut off', () => made.gif.subarray(0, -1), ['cut']],
  ['a GIF with a JAR behind', () => concatBytes([made.gif, made.zip]), ['behind']],
  ['a GIF with a comment', () => gifWith(made.gif, 0xfe, latin('by Amina')), ['comment']],
  ['a GIF with XMP', () => gifWith(made.gif, 0xff, latin('XMP DataXMP'), latin('<x/>')), ['xmp']],
  ['a GIF with a program’s data', () => gifWith(made.gif, 0xff, latin('MGK8BIM0000'), latin('data')), ['part']],
  ['a GIF with a long loop', () => gifWith(made.gif, 0xff, latin('NETSCAPE2.0'), latin('by Amina')), ['part']],
  ['a GIF with text over it', () => gifWith(made.gif, 0x01, latin('0123456789ab'), latin('hello')), ['part']],
  ['a GIF that is a script too', () => overwrite(made.gif, 6, latin('/*')), ['large']],
  [
    'a GIF of 101 frames',
    () =>
      insert(
        made.loop,
        made.loop.lastIndexOf(0x2c),
        ...Array.from({ length: 100 }, () => made.loop.subarray(made.loop.lastIndexOf(0x2c), -1)),
      ),
    ['frames'],
  ],
  ['a GIF with garbage between blocks', () => insert(made.gif, made.gif.length - 1, latin('garbage')), ['damaged']],
  ['a GIF without frames', () => latin('GIF89a\x08\0\x08\0\0\0\0;'), ['damaged']],
];

test.each(REFUSED)('refused: %s', (_, bytes, keys) => {
  expect(keysOf('a.gif', bytes())).toEqual(keys);
});

const ACCEPTED: [string, () => Uint8Array][] = [
  ['a GIF', () => made.gif],
  ['a GIF that moves', () => made.loop],
];

test.each(ACCEPTED)('accepted: %s', (_, bytes) => {
  expect(keysOf('a.gif', bytes())).toEqual([]);
});
