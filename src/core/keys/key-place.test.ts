import { expect, test } from 'vitest';
import { keyPlace } from './key-place.ts';

test('a key that is called as the main part of each page stands in a place of its own', () => {
  expect(keyPlace('main')).toBe('key-main');
});
