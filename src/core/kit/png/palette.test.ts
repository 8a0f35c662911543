import { expect, test } from 'vitest';
import { indexColours } from './palette.ts';

const grey = (value: number): number => ((255 << 24) | (value << 16) | (value << 8) | value) >>> 0;

test('brand colours stay exact, however rare they are', () => {
  const ramp = Array.from({ length: 256 }, (_, value) => [grey(value), grey(value)]).flat();
  const yellow = 0xff28d0ff;
  const indexed = indexColours(Uint32Array.from([...ramp, yellow]), [yellow], 16)!;
  expect(indexed.palette.length).toBeLessThanOrEqual(16);
  expect(indexed.palette[indexed.index.at(-1)!]).toBe(yellow);
});

test('each other colour takes its nearest', () => {
  const indexed = indexColours(Uint32Array.from([grey(0), grey(0), grey(255), grey(255), grey(250)]), [], 2)!;
  expect(indexed.palette[indexed.index[4]!]).toBe(grey(255));
});

test('a picture that is not flat gets no palette', () => {
  const many = Uint32Array.from({ length: 9000 }, (_, i) => (0xff000000 | i) >>> 0);
  expect(indexColours(many, [], 256)).toBeUndefined();
});
