import { beforeAll, expect, test } from 'vitest';
import { big, exif, latin, picture, pngWith, smallPicture } from '#src/core/checks/images/sample-pictures.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { chunk } from '#src/core/kit/png/chunk.ts';
import { cleaned, expectSame } from './sample-photos.ts';

let png: Uint8Array;
beforeAll(async () => {
  png = await picture('png');
});

const CHUNKS: [type: string, data: Uint8Array, removed: string[]][] = [
  ['tEXt', latin('Author\0me'), ['text']],
  ['zTXt', latin('Comment\0\0abc'), ['text']],
  ['iTXt', latin('Title\0\0\0\0\0abc'), ['text']],
  ['tEXt', latin('Creation Time\x002026'), ['time']],
  ['tEXt', latin('Software\0Program'), ['device']],
  ['tEXt', latin('Raw profile type exif\0abc'), ['other']],
  ['tIME', latin('\x07\xea\x0b\x14\x12\0\0'), ['time']],
  ['eXIf', exif(0x8825), ['place']],
  ['prVt', latin('abc'), ['other']],
  ['sPLT', latin('a\0\x08abcdef'), ['other']],
];

test.each(CHUNKS)('the %s chunk of a PNG goes, and the picture stays', (type, data, removed) => {
  expect(cleaned(pngWith(png, type, data))).toEqual({ kind: 'cleaned', data: png, removed });
});

test('what a program left behind when it cut the picture goes', () => {
  expect(cleaned(concatBytes([png, chunk('IDAT', latin('the whole screen'))]))).toEqual({
    kind: 'cleaned',
    data: png,
    removed: ['other'],
  });
});

test('colours, transparency and palettes stay', async () => {
  for (const options of [{ palette: true, colours: 4 }, { progressive: true }]) {
    const before = new Uint8Array(await smallPicture(90, 70).png(options).toBuffer());
    const { kind, data } = cleaned(pngWith(pngWith(before, 'tEXt', latin('a\0b')), 'gAMA', big(45_455, 4)));
    expect(kind).toBe('cleaned');
    expect(Buffer.from(data).includes('gAMA')).toBe(true);
    await expectSame(before, data);
  }
});
