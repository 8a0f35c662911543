import { expect, test } from 'vitest';
import { compactDrawing } from './compact-drawing.ts';
import { compactPath } from './compact-path.ts';

test('straight lines are written with the letter that needs the fewest numbers', () => {
  expect(compactPath('M1 1l.98 0l0-1l-1 .5z', 0.5)).toBe('m2 2h2v-2l-2 1z');
});

test('a line of no length is left out, and the same command again needs no letter', () => {
  expect(compactPath('M0 0l1 2l0 0l3-4z', 1)).toBe('m0 0l1 2 3-4z');
});

test('a curve that goes on smoothly needs no point to bend to', () => {
  expect(compactPath('M0 0q1 0 2 1q1 1 2 1q5 5 1 0z', 1)).toBe('m0 0q1 0 2 1t2 1q5 5 1 0z');
});

test('a second letter starts from where the first one closed, and rounding never adds up', () => {
  const steps = 'l.3 .3'.repeat(100);
  expect(compactPath(`M10 0${steps}zM20 5l1 1z`, 0.2)).toMatch(/^m50 0.*zm50 25l5 5z$/s);
  const path = compactPath(`M0 0${steps}`, 0.2);
  const total = [...path.slice(4).matchAll(/-?\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
  expect(total).toBe(300);
});

test('only letters are put on the grid: the ring keeps its arc, the dots their rows', () => {
  const ring = '<path fill="{0}" d="M935.28 861.84A395.28 395.28 0 0 0 540 71.28z"/>';
  const dots = '<path stroke="{1}" stroke-width="30.44" d="M1055.45 0.2h0M957.27 49.29h0"/>';
  expect(compactDrawing(`${ring}${dots}<path fill="{3}" d="M2 2l1 0z"/>`)).toBe(
    '<path fill="{0}" d="M935.3 861.8A395.3 395.3 0 0 0 540 71.3z"/>' +
      '<path stroke="{1}" stroke-width="30.4" d="M1055 0h0M957 49h0"/>' +
      '<path fill="{3}" transform="scale(.25)" d="m8 8h4z"/>',
  );
});
