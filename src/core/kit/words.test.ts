import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { fill, findWords, isProblem, spoken } from './words.ts';

const arabic = {
  code: 'ar',
  direction: 'rtl',
  script: 'Arab',
  wordsFile: 'locales/ar/kit.json',
  words: { alt: '{{slogan}} مع {{hashtag}}' },
} as const;

test('an alternative text carries the slogan and keeps the hashtag in its own direction', () => {
  const words = findWords(arabic, 'alt', { slogan: 'الإنترنت للجميع', hashtag: '#TestTag' });
  expect(!isProblem(words) && spoken(words)).toBe('الإنترنت للجميع مع \u2068#TestTag\u2069');
});

test('a string that is not translated is a problem, never a silent fallback', () => {
  const found = findWords(arabic, 'slogans.everyone');
  if (!isProblem(found)) throw new Error('found');
  expect(found.file).toBe('locales/ar/kit.json');
  expect(tellIn('en')(found.what)).toBe('“slogans.everyone” has no text in “ar”, so its graphics can’t be made in this language.');
});

test('a placeholder that nothing fills stays visible', () => {
  expect(fill('{{ a }} {{b}}', { a: '$&' })).toBe('$& {{b}}');
});
