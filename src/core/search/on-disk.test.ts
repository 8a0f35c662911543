import { expect, test } from 'vitest';
import { diskIndex, fileFrom, fileToText, isDiskIndex } from './on-disk.ts';

test('a file of the index comes back as it was: text readable, bytes in base64', () => {
  const fragment = new TextEncoder().encode('{"content":"ኢንተርኔት ተዘጋ"}');
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  const files = {
    'fragment/a.pf_fragment': fileToText('fragment/a.pf_fragment', fragment),
    'index/b.pf_index': fileToText('index/b.pf_index', bytes),
  };
  expect(files['fragment/a.pf_fragment']).toContain('ኢንተርኔት');
  expect(fileFrom(files, 'fragment/a.pf_fragment')).toEqual(fragment);
  expect(fileFrom(files, 'index/b.pf_index')).toEqual(bytes);
});

test('what is not there is an error, not an empty file', () => {
  expect(() => fileFrom({}, 'toString')).toThrow('toString');
});

test('only the scripts of languages are indexes', () => {
  expect(isDiskIndex(diskIndex('pt-br'))).toBe(true);
  expect(isDiskIndex('pagefind/offline.js')).toBe(false);
});
