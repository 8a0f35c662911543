import { appendFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeSums } from '#src/core/release/sums.ts';
import { againstSums } from './against-sums.ts';
import { sumsOf } from './same-files.ts';

let site = '';

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'am'));
  await writeFile(join(site, 'index.html'), 'one');
  await writeFile(join(site, 'am/ሰላም.html'), 'two');
  await writeFile(join(site, 'SHA256SUMS'), writeSums(await sumsOf(site)));
  return () => rm(site, { recursive: true });
});

test('a site with every file as it was listed may be published', async () => {
  await expect(againstSums(site)).resolves.toBeUndefined();
});

test.each([
  ['shorter', () => truncate(join(site, 'am/ሰላም.html'), 1)],
  ['longer', () => appendFile(join(site, 'am/ሰላም.html'), ' ')],
  ['gone', () => rm(join(site, 'am/ሰላም.html'))],
])('a file that is %s than when it was listed stops the build, by its name', async (_, change) => {
  await change();
  await expect(againstSums(site)).rejects.toThrow('am/ሰላም.html is not what was written');
});

test('a file that nobody listed stops the build', async () => {
  await writeFile(join(site, 'stale.html'), '');
  await expect(againstSums(site)).rejects.toThrow('stale.html');
});

test('a list that is cut stops the build', async () => {
  await truncate(join(site, 'SHA256SUMS'), 40);
  await expect(againstSums(site)).rejects.toThrow('can’t be read');
});
