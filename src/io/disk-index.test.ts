import { expect, test } from 'vitest';
import { type DiskFiles, fileFrom, INDEX_DATA } from '#src/core/search/on-disk.ts';
import { dataIn } from '#src/core/volunteer/data-script.ts';
import { diskFile, diskScript } from './disk-index.ts';

test('a file of the index comes back as it was: text readable, bytes in base64', () => {
  const fragment = new TextEncoder().encode('{"content":"ኢንተርኔት ተዘጋ"}');
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  const files = [diskFile('fragment/a.pf_fragment', fragment), diskFile('index/b.pf_index', bytes)];
  const script = Buffer.from(diskScript({ code: 'am', hash: 'x-am_1', words: '{}', files })).toString();
  expect(script).toContain('ኢንተርኔት');
  const found = dataIn(INDEX_DATA, script) as DiskFiles;
  expect(fileFrom(found, 'fragment/a.pf_fragment')).toEqual(fragment);
  expect(fileFrom(found, 'index/b.pf_index')).toEqual(bytes);
});
