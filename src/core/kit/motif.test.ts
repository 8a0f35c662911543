import { expect, test } from 'vitest';
import { drawDots, ramp } from './motif.ts';
import type { Scene } from './scene.ts';

const colours = { id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' };
const scene = (direction: 'ltr' | 'rtl') => ({ width: 400, height: 200, bleed: 0, direction, colours }) as Scene;
const field = { pitch: 20, largest: 12, hole: { x: 300, y: 100, radius: 50 }, fade: 30, seed: 1, strength: () => 1 };
const dots = (svg: string): [number, number][] => [...svg.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('the hole stays dark, and the same field is drawn on each run', () => {
  const svg = drawDots(scene('ltr'), field);
  expect(dots(svg).every(([x, y]) => Math.hypot(x - 300, y - 100) > 50)).toBe(true);
  expect(svg).toContain(colours.accent);
  expect(drawDots(scene('ltr'), field)).toBe(svg);
});

test('the field is mirrored for readers of Arabic', () => {
  const mirrored = dots(drawDots(scene('rtl'), field)).map(([x, y]) => [400 - x, y]);
  expect(mirrored).toEqual(dots(drawDots(scene('ltr'), field)));
});

test('a ramp is smooth and stays within 0 and 1', () => {
  expect([ramp(-1, 0, 2), ramp(1, 0, 2), ramp(3, 0, 2)]).toEqual([0, 0.5, 1]);
});
