import { expect, test } from 'vitest';
import { builtLocales } from './building.ts';

const locales = ['en', 'ar', 'am'].map((code) => ({ code }));
const codes = (building?: readonly string[]) => builtLocales({ locales, building }).map(({ code }) => code);

test('a whole build makes every language, a shard its own, both in the campaign’s order', () => {
  expect(codes()).toEqual(['en', 'ar', 'am']);
  expect(codes(['am', 'en'])).toEqual(['en', 'am']);
  expect(codes([])).toEqual([]);
});
