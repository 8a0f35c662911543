import { linkSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '#src/io/sha256.ts';

let work = '';
let put: typeof import('./put-file.ts');

const inDist = (path: string): string => join(work, 'dist', path);
const inSite = (path: string): string => join(work, '.build/site', path);
const isOneFile = async (path: string): Promise<boolean> => (await lstat(inDist(path))).ino === (await lstat(inSite(path))).ino;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'put-'));
  vi.stubEnv('ALTAVEU_WORK', work);
  vi.resetModules();
  put = await import('./put-file.ts');
  put.shareWithPublished(true);
  for (const folder of ['dist', '.build/site']) await mkdir(join(work, folder), { recursive: true });
  await writeFile(inDist('ar.html'), 'شبكة');
  return async () => {
    put.shareWithPublished(false);
    vi.unstubAllEnvs();
    await rm(work, { recursive: true });
  };
});

test('a file that is published with the same bytes is that file', async () => {
  put.putFile(inSite('ar.html'), 'شبكة');
  expect(await isOneFile('ar.html')).toBe(true);
});

test('a file of other bytes is written, and the published one stays as it is', async () => {
  put.putFile(inSite('ar.html'), 'كهرباء');
  expect([await readFile(inSite('ar.html'), 'utf8'), await readFile(inDist('ar.html'), 'utf8')]).toEqual(['كهرباء', 'شبكة']);
});

test('what is written over a shared file does not change the published one', async () => {
  put.putFile(inSite('ar.html'), 'شبكة');
  put.putFile(inSite('ar.html'), 'كهرباء');
  expect(await readFile(inDist('ar.html'), 'utf8')).toBe('شبكة');
});

test('a link that somebody has put into the published site is never shared', async () => {
  await writeFile(join(work, 'elsewhere'), 'መረብ');
  await symlink(join(work, 'elsewhere'), inDist('am.html'));
  put.putFile(inSite('am.html'), 'መረብ');
  expect(put.takePublished(inSite('am.txt'), sha256('መረብ'))).toBe(false);
  expect((await lstat(inSite('am.html'))).isSymbolicLink()).toBe(false);
});

test('a published file is taken by its checksum, into folders that are not there yet', () => {
  expect(put.takePublished(inSite('ar.html'), sha256('other'))).toBe(false);
  expect(put.takePublished(inSite('ar.html'), sha256('شبكة'))).toBe(true);
  expect(put.takePublished(inSite('none.html'), sha256('شبكة'))).toBe(false);
  expect(put.takePublished(inSite('ar.html/in-a-file.html'), sha256('شبكة'))).toBe(false);
});

test('releases, and sites that are written elsewhere, share nothing', async () => {
  put.shareWithPublished(false);
  put.putFile(inSite('ar.html'), 'شبكة');
  expect(await isOneFile('ar.html')).toBe(false);
  expect(put.takePublished(inSite('ar.html'), sha256('شبكة'))).toBe(true);
  expect(await isOneFile('ar.html')).toBe(false);
  expect(await readFile(inSite('ar.html'), 'utf8')).toBe('شبكة');
});

test('a graphic gets a second name in the site, in the place of what is there', async () => {
  await mkdir(join(work, '.build/kit/kit'), { recursive: true });
  await writeFile(join(work, '.build/kit/kit/a.svg'), '<svg/>');
  linkSync(inDist('ar.html'), inSite('a.svg'));
  put.putSame(join(work, '.build/kit/kit/a.svg'), inSite('a.svg'));
  put.putSame(join(work, '.build/kit/kit/a.svg'), inSite('kit/a.svg'));
  expect([await readFile(inSite('a.svg'), 'utf8'), await readFile(inSite('kit/a.svg'), 'utf8')]).toEqual(['<svg/>', '<svg/>']);
  expect(await readFile(inDist('ar.html'), 'utf8')).toBe('شبكة');
});
