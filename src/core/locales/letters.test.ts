import { expect, test } from 'vitest';
import { lettersOf } from './letters.ts';

test.each([
  ['[a b {ch} d]', 'abcdh'],
  ['[a-e é]', 'abcdeé'],
  ['[\\u0E01-\\u0E03 ไ]', 'กขฃไ'],
  ['[a \\- b]', 'ab'],
  ['[ɓ ʼ {ts}]', 'stɓʼ'],
  ['[က-ဃ ါာ]', 'ကခဂဃါာ'],
  ['[𞤀𞤁]', '𞤀𞤁'],
])('%s are the letters %s', (set, letters) => {
  expect(lettersOf(set)).toEqual([...letters].sort());
});
