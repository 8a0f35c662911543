import { expect, test } from 'vitest';
import { bestLanguage } from '#src/client/suggest-language.ts';

const offered = ['en', 'fr', 'ar', 'es', 'pt', 'am', 'ca'];

test.each([
  [['ar-SD', 'en'], 'ar'],
  [['pt-MZ'], 'pt'],
  [['om', 'am-ET', 'en'], 'am'],
  [['de'], undefined],
  [[], undefined],
])('a reader whose browser speaks %s is shown %s', (wanted, best) => {
  expect(bestLanguage(wanted, offered)).toBe(best);
});
