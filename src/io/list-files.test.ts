import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { sampleFolder } from './sample-folder.ts';

test('files are listed in one order, with forward slashes, on every machine', async () => {
  const folder = await sampleFolder();
  expect(await listFiles(folder, 'content/pages')).toEqual([
    'content/pages/am/about.mdx',
    'content/pages/ar/about.mdx',
    'content/pages/en/about.mdx',
  ]);
  const all = await listFiles(folder, '.');
  expect(all).toEqual(all.toSorted());
  expect(all).toContain('public/pictures/map.svg');
});
