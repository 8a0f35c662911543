import { expect, test } from 'vitest';
import { spark } from './spark.ts';

test('the highest column is as high as the drawing, and the others in proportion', () => {
  expect(spark([75, 150, 300], 'ltr')).toMatchObject({ columns: 'M5 60v-15M15 60v-30', last: 'M25 60v-60' });
});

test('in Arabic the first year stands on the right', () => {
  expect(spark([1, 2], 'rtl')).toEqual({ width: 20, height: 60, columns: 'M15 60v-30', last: 'M5 60v-60' });
});

test('years in which nothing happened are drawn as nothing', () => {
  expect(spark([0, 0], 'ltr')).toMatchObject({ columns: 'M5 60v-0', last: 'M15 60v-0' });
});
