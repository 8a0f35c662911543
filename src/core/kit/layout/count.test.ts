import { expect, test } from 'vitest';
import { sampleScene } from '../templates/sample-scene.ts';
import { drawCount } from './count.ts';

const room = { x: 0, y: 0, width: 400, height: 200 };
const dotsFor = (count: number | undefined, within = room): number => {
  const { scene } = sampleScene({ width: 400, height: 200, safe: room }, 'rtl', 'all');
  const drawn = drawCount({ ...scene, words: { ...scene.words, count } }, within, 40);
  const lit = drawn.split('<path ').filter((path) => path.includes(`stroke="${scene.colours.accent}"`));
  return lit.reduce((sum, path) => sum + path.split('h0').length - 1, 0);
};

test('each that a number counts has one lit dot', () => {
  expect([dotsFor(1), dotsFor(47), dotsFor(600)]).toEqual([1, 47, 600]);
});

test('what can’t be seen as single dots has none: no number, a part of one, thousands, or no room', () => {
  expect([dotsFor(undefined), dotsFor(2.5), dotsFor(601), dotsFor(47, { ...room, height: 3 })]).toEqual([0, 0, 0, 0]);
});
