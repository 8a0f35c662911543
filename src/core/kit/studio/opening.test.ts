import { expect, test } from 'vitest';
import { openingOf } from './opening.ts';

/** A picture ten pixels wide that can be seen through in a box. */
function picture(left: number, top: number, right: number, bottom: number) {
  const data = Array.from({ length: 400 }, () => 255);
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) data[(y * 10 + x) * 4 + 3] = 0;
  return { data, width: 10 };
}

test('a photo is placed in the frame’s window, wherever the design has it', () => {
  expect(openingOf(picture(2, 1, 8, 7), 1080)).toEqual({ x: 540, y: 432, side: 648 });
  expect(openingOf(picture(0, 2, 9, 4), 1080)).toEqual({ x: 486, y: 324, side: 972 });
});

test('a frame without a window, or one that is only a ring, takes the whole sheet', () => {
  expect(openingOf(picture(0, 0, 0, 0), 1080)).toEqual({ x: 540, y: 540, side: 1080 });
  expect(openingOf(picture(0, 0, 10, 10), 1080)).toEqual({ x: 540, y: 540, side: 1080 });
});
