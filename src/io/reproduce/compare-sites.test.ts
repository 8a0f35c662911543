import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareSites } from './compare-sites.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'compare-'))));
afterEach(() => rm(folder, { recursive: true }));

async function site(name: string, files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), text);
    await chmod(join(folder, name, path), 0o644);
  }
  return join(folder, name);
}

const FILES = { 'ar/index.html': '<p>لا للقطع</p>', 'am/index.html': '<p>ኢንተርኔት አይቋረጥ</p>' };

test('two builds with the same paths, modes and bytes are the same', async () => {
  expect(await compareSites(await site('a', FILES), await site('b', FILES))).toEqual({ files: 2, differences: [] });
});

test('a byte that differs is shown in both builds, with its place in the file', async () => {
  const other = await site('b', { ...FILES, 'am/index.html': '<p>ኢንተርኔት ይቋረጥ</p>' });
  const { differences } = await compareSites(await site('a', FILES), other);
  expect(differences).toEqual([
    {
      path: 'am/index.html',
      told: ['differs from byte 24 on, of 41 and 38', 'first:  “<p>ኢንተርኔት አይቋረጥ</p>”', 'second: “<p>ኢንተርኔት ይቋረጥ</p>”'],
    },
  ]);
});

test('a file that only one build has is named, with its folder', async () => {
  const { differences } = await compareSites(await site('a', FILES), await site('b', { ...FILES, 'fr/index.html': '' }));
  expect(differences.map(({ path, told }) => `${path} ${told.join()}`)).toEqual([
    'fr is in the second only',
    'fr/index.html is in the second only',
  ]);
});

test.skipIf(process.platform === 'win32')('a file that may be run in one build only is a difference', async () => {
  const other = await site('b', FILES);
  await chmod(join(other, 'ar/index.html'), 0o755);
  const { differences } = await compareSites(await site('a', FILES), other);
  expect(differences).toEqual([{ path: 'ar/index.html', told: ['has mode 0644 in the first and 0755 in the second'] }]);
});
