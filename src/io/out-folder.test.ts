import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DIST_FOLDER } from './folders.ts';
import { askedOut, refuseForeign } from './out-folder.ts';

test('a site stands in dist/ unless another folder is named', () => {
  expect(askedOut([])).toBe(DIST_FOLDER);
  expect(askedOut(['--out', 'shards/ar'])).toBe(resolve('shards/ar'));
  expect(askedOut(['--out=shards/ar'])).toBe(resolve('shards/ar'));
  expect(() => askedOut(['--out', '--fresh'])).toThrow('Name the folder after “--out”');
});

test('a build takes the place of an earlier site or of nothing, and of nobody’s other files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'out-'));
  await refuseForeign(join(folder, 'new'));
  await refuseForeign(folder);
  await writeFile(join(folder, 'thesis.txt'), '');
  await expect(refuseForeign(folder)).rejects.toThrow('holds other files than a site');
  await writeFile(join(folder, '.nojekyll'), '');
  await refuseForeign(folder);
});
