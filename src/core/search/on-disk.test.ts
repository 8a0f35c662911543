import { expect, test } from 'vitest';
import { diskIndex, fileFrom, isDiskIndex } from './on-disk.ts';

test('what is not there is an error, not an empty file', () => {
  expect(() => fileFrom({}, 'toString')).toThrow('toString');
});

test('only the scripts of languages are indexes', () => {
  expect(isDiskIndex(diskIndex('pt-br'))).toBe(true);
  expect(isDiskIndex('pagefind/offline.js')).toBe(false);
});
