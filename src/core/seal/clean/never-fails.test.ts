import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import {
  animation,
  exif,
  gifWith,
  jpegWith,
  latin,
  overwrite,
  picture,
  pngWith,
  riff,
  smallPicture,
  webpWith,
} from '#src/core/checks/images/sample-pictures.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { chunk } from '#src/core/kit/png/chunk.ts';
import { clean } from './clean.ts';

// The long sweep runs with `npm run test:deep`.
const DEEP = process.env['ALTAVEU_DEEP'] === '1';
const ROUNDS = DEEP ? 20_000 : 300;
const NUMBERS = ['\xff\xff\xff\xff', '\0\0\0\0', '\x7f\xff\xff\xff', '\0\0\0\x01', '\x80\0\0\0'];

const FIELDS = { IFD0: { Make: 'Camera', Artist: 'ዓለም' }, IFD3: { GPSLatitude: '9/1 1/1 30/1', GPSLatitudeRef: 'N' } };

const samples = new Map<string, Uint8Array>();

beforeAll(async () => {
  const noted = (format: 'jpeg' | 'png' | 'webp') =>
    smallPicture().withMetadata({ orientation: 6 }).withExif(FIELDS).toFormat(format).toBuffer();
  for (const format of ['jpeg', 'png', 'webp'] as const) samples.set(format, new Uint8Array(await noted(format)));
  samples.set('png with texts', pngWith(pngWith(await picture('png'), 'tEXt', latin('Author\0me')), 'eXIf', exif(0x8825)));
  samples.set(
    'jpeg with segments',
    jpegWith(jpegWith(await picture('jpeg'), 0xed, latin('Photoshop 3.0\x008BIM')), 0xe2, latin('MPF\0MM\0*')),
  );
  samples.set('moving webp', webpWith(await animation('webp', 3), 'EXIF', exif(0x010f)));
  samples.set('moving gif', gifWith(await animation('gif', 3), 0xfe, latin('by me')));
});

/** Numbers without order, the same at every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Whatever a file is, it is told apart, and what is said to be clean has nothing left that could be cleaned. */
function judge(data: Uint8Array): void {
  const { kind, data: after, removed } = clean({ name: 'a.jpg', data });
  expect(removed.length > 0).toBe(kind === 'cleaned');
  if (kind === 'cleaned') expect(clean({ name: 'a.jpg', data: after }).kind).toBe('nothing-to-clean');
  else expect(after).toBe(data);
}

test('wherever a picture is cut off, it is decided, and never said to be clean', () => {
  for (const [sample, bytes] of samples) {
    for (let length = 12; length < bytes.length; length++) {
      expect(clean({ name: 'a', data: bytes.subarray(0, length) }).kind, `${sample}, ${length} bytes`).toBe('cannot-clean');
    }
  }
});

test('whatever bytes change, it is decided and never a crash', { timeout: 600_000 }, () => {
  const next = chance(20_261_121);
  for (const bytes of samples.values()) {
    for (let round = 0; round < ROUNDS; round++) {
      const copy = bytes.slice();
      for (let flips = 1 + next(4); flips > 0; flips--) copy[next(copy.length)] = next(3) === 0 ? 0xff : next(256);
      judge(copy);
    }
  }
});

test('whatever number stands wherever, it is decided', () => {
  for (const bytes of samples.values()) {
    for (let at = 0; at + 4 < bytes.length; at += 2) {
      // By day another one at each place.
      for (const number of DEEP ? NUMBERS : [NUMBERS[(at / 2) % NUMBERS.length]!]) judge(overwrite(bytes, at, latin(number)));
    }
  }
});

const MEGABYTES = 4;

/** Pictures with as many parts as there is room for. */
const CROWDED: [string, () => Uint8Array][] = [
  ['chunks in a PNG', () => many(samples.get('png')!.subarray(0, 33), chunk('prVt', new Uint8Array()))],
  ['comments in a JPEG', () => many(latin('\xff\xd8'), latin('\xff\xfe\0\x02'))],
  ['filling bytes in a JPEG', () => many(samples.get('jpeg')!, latin('\xff'))],
  ['chunks in a WebP', () => many(latin('RIFF\xf8\xff\x3f\0WEBP'), riff('NOTE', new Uint8Array()))],
  ['frames in a GIF', () => many(samples.get('moving gif')!.subarray(0, 13), latin(',\0\0\0\0\x01\0\x01\0\0\x02\0'))],
  ['comments in a GIF', () => many(samples.get('moving gif')!.subarray(0, -1), latin('!\xfe\x01a\0'))],
];

function many(start: Uint8Array, part: Uint8Array): Uint8Array {
  return concatBytes([start, ...Array.from({ length: Math.floor((MEGABYTES * 1024 * 1024 - start.length) / part.length) }, () => part)]);
}

test.each(CROWDED)('as many %s as there is room for are decided', (_, bytes) => {
  judge(bytes());
});
