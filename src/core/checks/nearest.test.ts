import { expect, test } from 'vitest';
import { nearest, suggest } from '#src/core/checks/nearest.ts';

test.each([
  ['titel', ['text', 'title'], 'title'],
  ['isue', ['issue', 'use'], 'issue'],
  ['Chart', ['chart'], 'chart'],
  ['count_few', ['count_many'], undefined],
  ['x', ['language'], undefined],
  ['ዛፍ', [], undefined],
])('of %s, the word that was probably meant among %j is %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test('where no word is near, all are listed; where there are none, it can only be removed', () => {
  expect(suggest('x', ['one', 'three'])).toEqual(['fix.use-one-of', { list: 'one, three' }]);
  expect(suggest('x', [])).toEqual(['fix.remove']);
});

test('a word as long as a page is compared at once', () => {
  expect(nearest('k'.repeat(1_000_000), ['title', 'k'.repeat(1_000_000)])).toBeUndefined();
});
