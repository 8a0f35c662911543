import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { chunk } from '#src/core/kit/png/chunk.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';
import { checkImage } from './check-image.ts';
import { ACCEPTED, REFUSED } from './sample-drawings.ts';
import { av1Data, avifOf, box } from './sample-avif.ts';
import { animation, exif, FORMATS, jpegWith, latin, overwrite, picture, pngWith, riff, smallPicture, webpWith } from './sample-pictures.ts';

/** By day a part of what is tried: of the numbers another one at each place, of the starts another one for each kind. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';
const ofDay = <T>(all: readonly T[], place: number): readonly T[] => (DEEP ? all : [all[place % all.length]!]);
const NUMBERS = ['\xff\xff\xff\xff', '\0\0\0\0', '\x7f\xff\xff\xff', '\0\0\0\x01', '\x80\0\0\0'];
const samples = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const format of FORMATS) samples.set(format, await picture(format));
  const png = samples.get('png')!;
  samples.set('exif.png', pngWith(png, 'eXIf', exif(0x8825)));
  samples.set('icc.png', new Uint8Array(await smallPicture().withIccProfile('p3').png().toBuffer()));
  samples.set('exif.jpeg', jpegWith(samples.get('jpeg')!, 0xe1, concatBytes([latin('Exif\0\0'), exif(0x8825)])));
  samples.set('exif.webp', webpWith(samples.get('webp')!, 'EXIF', exif(0x010f)));
  samples.set('exif.avif', new Uint8Array(await smallPicture().withMetadata().avif().toBuffer()));
  samples.set('made.avif', avifOf());
  samples.set('moving.gif', await animation('gif', 3));
  samples.set('moving.webp', await animation('webp', 3));
});

/** Numbers without order, the same at every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const nameOf = (sample: string) => `public/a.${sample.split('.').at(-1)}`;

test('wherever a picture is cut off, it is refused', () => {
  for (const [sample, bytes] of samples) {
    for (let length = 0; length < bytes.length; length++) {
      expect(checkImage(nameOf(sample), bytes.subarray(0, length)).length, `${sample}, ${length} bytes`).toBeGreaterThan(0);
    }
  }
});

test('whatever follows a picture, it is refused', () => {
  for (const [sample, bytes] of samples) {
    for (const behind of ['\0', '\n', '<p>', 'PK\x03\x04', '\xff\xd9', '\xff\xff\xff\xd9', ';', '\0\0\0\x10uuid01234567']) {
      expect(checkImage(nameOf(sample), concatBytes([bytes, latin(behind)])).length, `${sample} and ${behind}`).toBeGreaterThan(0);
    }
  }
});

test('whatever bytes change, it is decided and never a crash', () => {
  const next = chance(20_261_121);
  for (const [sample, bytes] of samples) {
    for (let round = 0; round < (DEEP ? 600 : 200); round++) {
      const copy = bytes.slice();
      for (let flips = 1 + next(4); flips > 0; flips--) copy[next(copy.length)] = next(3) === 0 ? 0xff : next(256);
      expect(() => checkImage(nameOf(sample), copy)).not.toThrow();
    }
  }
});

test('whatever number stands wherever, it is decided soon', () => {
  for (const [sample, bytes] of samples) {
    for (let at = 0; at + 4 < bytes.length; at += 2) {
      for (const number of ofDay(NUMBERS, at / 2)) {
        const started = processorTime();
        checkImage(nameOf(sample), overwrite(bytes, at, latin(number)));
        expect(processorTime() - started).toBeLessThan(2000);
      }
    }
  }
});

test('bytes without any meaning behind the first ones are decided soon', () => {
  const next = chance(7);
  const noise = Uint8Array.from({ length: 2 * 1024 * 1024 - 64 }, () => next(256));
  const kinds = [noise, new Uint8Array(noise.length), new Uint8Array(noise.length).fill(0xff), new Uint8Array(noise.length).fill(0x3c)];
  for (const [place, [sample, bytes]] of [...samples].entries()) {
    for (const [i, kind] of kinds.entries()) {
      for (const length of ofDay([12, 64], place + i)) {
        const started = processorTime();
        expect(checkImage(nameOf(sample), concatBytes([bytes.subarray(0, length), kind]).subarray(0, 2 * 1024 * 1024))).not.toEqual([]);
        expect(processorTime() - started).toBeLessThan(2000);
      }
    }
  }
});

/** Pictures of two megabytes that have as many parts as there is room for. */
const CROWDED: [string, string, () => Uint8Array][] = [
  ['empty chunks', 'png', () => many(samples.get('png')!.subarray(0, 33), chunk('prVt', new Uint8Array()))],
  ['empty data', 'png', () => many(samples.get('png')!.subarray(0, 33), chunk('IDAT', new Uint8Array()))],
  ['comments', 'jpeg', () => many(latin('\xff\xd8'), latin('\xff\xfe\0\x02'))],
  ['restart marks', 'jpeg', () => many(samples.get('jpeg')!.subarray(0, -2), latin('\xff\xd0'))],
  ['empty chunks', 'webp', () => many(latin('RIFF\xf8\xff\x1f\0WEBP'), riff('NOTE', new Uint8Array()))],
  ['frames', 'gif', () => many(samples.get('gif')!.subarray(0, 13), latin(',\0\0\0\0\x01\0\x01\0\0\x02\0'))],
  ['blocks', 'gif', () => many(samples.get('gif')!.subarray(0, 13), latin('!\xfe\x01a\0'))],
  ['boxes', 'avif', () => many(samples.get('avif')!, box('mdat'))],
  [
    'items',
    'avif',
    () => avifOf({ items: Array.from({ length: 1000 }, () => ({ type: 'av01', data: av1Data(16) })), unused: new Uint8Array(1 << 20) }),
  ],
  [
    'references',
    'avif',
    () => avifOf({ references: Array.from({ length: 900 }, () => box('dimg', latin('\0\x01\x04\0'), new Uint8Array(2000).fill(1))) }),
  ],
  ['properties', 'avif', () => avifOf({ properties: Array.from({ length: 4000 }, () => box('colr', latin('prof'), new Uint8Array(400))) })],
];

function many(start: Uint8Array, part: Uint8Array): Uint8Array {
  return concatBytes([start, ...Array.from({ length: Math.floor((2 * 1024 * 1024 - start.length) / part.length) }, () => part)]);
}

test.each(CROWDED)('as many %s in a picture (%s) as there is room for are soon decided', (_, format, bytes) => {
  const crowded = bytes();
  const started = processorTime();
  expect(checkImage(`a.${format}`, crowded)).not.toEqual([]);
  expect(processorTime() - started).toBeLessThan(2000);
});

test('a drawing may be cut off or changed anywhere', () => {
  const next = chance(2026);
  const signs = [
    '<',
    '>',
    '"',
    "'",
    '&',
    '\0',
    '\u2028',
    '\ud800',
    '}',
    '{',
    '/*',
    '*/',
    '@',
    '\\',
    '<!--',
    ']]>',
    '#',
    'url(',
    '😀',
    ':',
    '=',
  ];
  for (const text of [...ACCEPTED, ...REFUSED.map(([, marked]) => marked.replace('¦', ''))].filter(({ length }) => length < 1000)) {
    for (let at = 0; at < text.length; at += DEEP ? 3 : 8) {
      const inserted = text.slice(0, at) + signs[next(signs.length)]! + text.slice(at + next(3));
      for (const one of [text.slice(0, at), inserted]) expect(() => checkImage('a.svg', new TextEncoder().encode(one)), one).not.toThrow();
    }
  }
});
