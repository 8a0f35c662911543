import { expect, test } from 'vitest';
import { squareAround } from './box.ts';
import { edgeOf, mirrorBox } from './mirror.ts';
import { chord } from './safe-area.ts';
import { centredTops, stackTops } from './stack.ts';

test('a sheet is mirrored for readers of Arabic', () => {
  const box = { x: 10, y: 5, width: 30, height: 20 };
  expect(mirrorBox({ width: 100, direction: 'rtl' }, box)).toEqual({ x: 60, y: 5, width: 30, height: 20 });
  expect(mirrorBox({ width: 100, direction: 'ltr' }, box)).toEqual(box);
  expect([edgeOf('ltr', 'start'), edgeOf('rtl', 'start'), edgeOf('rtl', 'end'), edgeOf('rtl', 'centre')]).toEqual([
    'left',
    'right',
    'left',
    'centre',
  ]);
});

test('parts stand one under the other, from the top or in the middle', () => {
  const parts = [
    { height: 20, gap: 9 },
    { height: 5, gap: 3 },
    { height: 10, gap: 2 },
  ];
  expect(stackTops(10, parts)).toEqual([10, 33, 40]);
  expect(centredTops(0, 100, parts)).toEqual([30, 53, 60]);
});

test('a strip in a circle is as wide as its narrower edge', () => {
  expect(chord({ x: 0, y: 0, radius: 5 }, 0, 3)).toBe(8);
  expect(chord({ x: 0, y: 0, radius: 5 }, 0, 6)).toBe(0);
});

test('a square stands about its centre', () => {
  expect(squareAround(10, 10, 4)).toEqual({ x: 8, y: 8, width: 4, height: 4 });
});
