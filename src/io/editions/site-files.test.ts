import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { looksAsSeen, openSite, type Seen } from './site-files.ts';

let site: string;
let seen: Seen;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'seen-'));
  await mkdir(join(site, 'assets/words'), { recursive: true });
  await writeFile(join(site, 'am.html'), 'መረብ');
  await writeFile(join(site, 'ar.html'), 'شبكة');
  const files = openSite(site);
  await files.read('am.html');
  await files.read('none.png').catch(() => undefined);
  await files.carried('am');
  seen = files.seen;
  return () => rm(site, { recursive: true });
});

test('a site in which nothing has changed that was read looks as it was seen', async () => {
  await writeFile(join(site, 'ar.html'), 'كهرباء');
  expect(await looksAsSeen(site, 'am', seen)).toBe(true);
});

test.each<[string, () => Promise<void>]>([
  ['a file that was read has another letter', () => writeFile(join(site, 'am.html'), 'መረቦ')],
  ['a file that was read is gone', () => rm(join(site, 'am.html'))],
  ['a picture is there that was missing', () => writeFile(join(site, 'none.png'), '')],
  ['there is one more file for the archive', () => writeFile(join(site, 'assets/words/am.js'), '')],
])('not where %s', async (_, change) => {
  await change();
  expect(await looksAsSeen(site, 'am', seen)).toBe(false);
});
