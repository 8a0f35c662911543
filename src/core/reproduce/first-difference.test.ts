import { expect, test } from 'vitest';
import { excerpt, firstDifference } from './first-difference.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('says at which byte two files begin to differ', () => {
  expect(firstDifference(bytes('አዲስ 1'), bytes('አዲስ 2'))).toBe(10);
  expect(firstDifference(bytes('أهلا'), bytes('أهلا'))).toBeUndefined();
});

test('a file that goes on where the other ends differs at that end', () => {
  expect(firstDifference(bytes('<p>'), bytes('<p></p>'))).toBe(3);
});

test('shows text as text, whole letters only, and anything else as hexadecimal digits', () => {
  expect(excerpt(bytes('የኢንተርኔት መዘጋት ይቁም አሁን'), 30)).toBe('“ንተርኔት መዘጋት ይቁም አሁን”');
  expect(excerpt(Uint8Array.of(0x50, 0x4b, 3, 4, 0xff), 2)).toBe('50 4b 03 04 ff');
});
