import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readRecord, RECORD, writeRecord } from './record.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'program-'));
  await mkdir(join(folder, 'chunks'));
  await writeFile(join(folder, 'prerender-entry.x.mjs'), 'export {};');
  await writeFile(join(folder, 'chunks', 'page.mjs'), 'export default "صفحة";');
  await writeRecord(folder, { entry: 'prerender-entry.x.mjs' });
});

test('a program that is what was bundled is believed', async () => {
  expect((await readRecord(folder))?.entry).toBe('prerender-entry.x.mjs');
});

test.each<[string, () => Promise<unknown>]>([
  ['a changed file', () => writeFile(join(folder, 'chunks', 'page.mjs'), 'export default "ገጽ";')],
  ['a lost file', () => rm(join(folder, 'chunks', 'page.mjs'))],
  ['a file too many', () => writeFile(join(folder, 'chunks', 'more.mjs'), '')],
  ['a record that was not written to its end', () => writeFile(join(folder, RECORD), '{"entry":"prer')],
  ['no record', () => rm(join(folder, RECORD))],
])('a program with %s counts as absent', async (_, damage) => {
  await damage();
  expect(await readRecord(folder)).toBeUndefined();
});
