import { expect, test } from 'vitest';
import { dotField, STEP } from '#src/core/site/dot-field.ts';

test('in the hole of the field all dots are dark but the one in its middle', () => {
  const { off, here, width, height } = dotField(40, 20);
  expect([width, height]).toEqual([40 * STEP, 20 * STEP]);
  const dots = [...off.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: (Number(length) - 1) / STEP + 1 }, (_, i) => `${Number(x) + i * STEP} ${y}`),
  );
  expect(here).toMatch(/^M\d+ \d+h1$/);
  expect(dots).not.toContain(here.slice(1, -2));
  expect(dots.length).toBeGreaterThan(50);
  expect(new Set(dots).size).toBe(dots.length);
});

test('the field stays small in a page: a run of dots is one line', () => {
  expect(dotField(18, 20).off.length).toBeLessThan(500);
});

test('the field is the same each time', () => {
  expect(dotField(40, 20)).toEqual(dotField(40, 20));
});
