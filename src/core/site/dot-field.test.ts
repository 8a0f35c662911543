import { expect, test } from 'vitest';
import { dotField, STEP } from '#src/core/site/dot-field.ts';

test('in the hole of the field all dots are dark but the one in its middle', () => {
  const { dark, here, width, height } = dotField(40, 20);
  expect([width, height]).toEqual([40 * STEP, 20 * STEP]);
  expect(here).toMatch(/^M[\d.]+ [\d.]+h0$/);
  expect(dark.split('M')).not.toContain(here.slice(1));
  expect(dark.match(/M/g)!.length).toBeGreaterThan(50);
});

test('the field is the same each time', () => {
  expect(dotField(40, 20)).toEqual(dotField(40, 20));
});
