import { expect, test } from 'vitest';
import { postLength, tooLongFor } from './length.ts';

const post = (text: string) => ({ text, link: `https://forest.example/${'long/'.repeat(30)}`, subject: '' });

test('an address counts as 23 characters on X and Mastodon, however long it is', () => {
  expect(postLength(post('Let it stand'), 'x')).toBe(12 + 1 + 23);
  expect(postLength(post('Let it stand'), 'mastodon')).toBe(12 + 1 + 23);
});

test('an Amharic character counts for two on X, an Arabic one for one', () => {
  expect(postLength(post('ዛፎች'), 'x')).toBe(3 * 2 + 1 + 23);
  expect(postLength(post('أشجار'), 'x')).toBe(5 + 1 + 23);
});

test('invisible isolates do not count', () => {
  expect(postLength(post('\u2068#StandingForest\u2069'), 'x')).toBe(15 + 1 + 23);
});

test('a post that one network cuts off is named with that network', () => {
  expect(tooLongFor(post('ኢ'.repeat(130)), ['x', 'mastodon'])).toEqual(['x']);
  expect(tooLongFor(post('a'.repeat(130)), ['x', 'mastodon'])).toEqual([]);
});
