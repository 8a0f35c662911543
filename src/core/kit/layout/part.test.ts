import { expect, test } from 'vitest';
import { column, type Part, row } from './part.ts';
import { distanceToVoice, voicePath } from './voice.ts';
import { between, inset, shapeOf } from './box.ts';
import { circleIn, squareIn } from './safe-area.ts';

const part = (name: string, width: number, height: number): Part => ({ width, height, draw: (x, y) => `${name}@${x},${y} ` });

test('parts stand one under the other, and each keeps to the edge that was asked for', () => {
  const parts = [part('slogan', 100, 20), part('hashtag', 40, 10)];
  expect(column(parts, 5)).toMatchObject({ width: 100, height: 35 });
  expect(column(parts, 5).draw(10, 10)).toBe('slogan@10,10 hashtag@10,35 ');
  expect(column(parts, 5, 'centre').draw(0, 0)).toBe('slogan@0,0 hashtag@30,25 ');
  expect(column(parts, 5, 'end').draw(0, 0)).toBe('slogan@0,0 hashtag@60,25 ');
});

test('parts stand side by side on one middle line', () => {
  const pair = row([part('hashtag', 40, 20), part('site', 30, 10)], 6);
  expect(pair).toMatchObject({ width: 76, height: 20 });
  expect(pair.draw(0, 100)).toBe('hashtag@0,100 site@46,105 ');
});

test('a bubble has its corner where the reader’s lines start', () => {
  const box = { x: 10, y: 0, width: 80, height: 40 };
  expect(voicePath({ width: 100, direction: 'ltr' }, box, 10)).toMatch(/^M10 40L10 10/);
  expect(voicePath({ width: 100, direction: 'rtl' }, { ...box, x: 0 }, 10)).toMatch(/^M100 40L100 10/);
});

test('what stands about a bubble knows how far it is from its edge, round corners and the square one too', () => {
  const box = { x: 0, y: 0, width: 100, height: 60 };
  const from = (x: number, y: number): number => Math.round(distanceToVoice(box, 20, x, y) * 10) / 10;
  expect([from(110, 30), from(50, -8), from(50, 30), from(100, 0), from(0, 60)]).toEqual([10, 8, -30, 8.3, 0]);
});

test('boxes are cut without losing their middle', () => {
  const box = { x: 0, y: 0, width: 200, height: 100 };
  expect(inset(box, 10)).toEqual({ x: 10, y: 10, width: 180, height: 80 });
  expect(between(box, 0.25, 1)).toEqual({ x: 50, y: 0, width: 150, height: 100 });
  expect(squareIn(circleIn(box)).width).toBeCloseTo(100 / Math.SQRT2);
  expect([box, { width: 1, height: 1.1 }, { width: 9, height: 16 }].map(shapeOf)).toEqual(['wide', 'square', 'tall']);
});
