import { expect, test } from 'vitest';
import { askedLocales } from './building.ts';

test.each([
  [[], undefined],
  [
    ['--locales', 'ar,am'],
    ['ar', 'am'],
  ],
  [['--campaign', '/c', '--locales=ar'], ['ar']],
  [
    ['--locales', ' ar , am,'],
    ['ar', 'am'],
  ],
  [['--locales'], []],
  [['--locales', '--fresh'], []],
  [['--locales='], []],
])('%j asks for %j', (args, locales) => {
  expect(askedLocales(args)).toEqual(locales);
});
