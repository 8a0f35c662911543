import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAfterChange, readAnew } from './file-reading.ts';

const folder = await mkdtemp(join(tmpdir(), 'file-reading-'));

test('a file that nobody has written since gives the same thing; one that somebody has is read anew', async () => {
  const [file, read] = [join(folder, 'a.json'), readAfterChange()];
  await writeFile(file, '{"title":"ماء"}');
  const first = read(file, JSON.parse)!.made;
  expect(first).toEqual({ title: 'ماء' });
  expect(read(file, JSON.parse)!.made).toBe(first);
  await writeFile(file, '{"title":"نار"}');
  expect(read(file, JSON.parse)!.made).toEqual({ title: 'نار' });
});

test('a file of the same length and an older date that was put in its place is another file', async () => {
  const [file, other, read] = [join(folder, 'b.txt'), join(folder, 'c.txt'), readAfterChange()];
  await writeFile(file, 'one');
  await writeFile(other, 'two');
  await utimes(other, 0, 0);
  expect(read(file, String)?.made).toBe('one');
  await rename(other, file);
  expect(read(file, String)?.made).toBe('two');
});

test('a file that is gone can’t be read, and is read again once it is back', async () => {
  const [file, read] = [join(folder, 'd.txt'), readAfterChange()];
  expect(read(file, String)).toBeUndefined();
  await writeFile(file, 'here');
  expect(read(file, String)).toMatchObject({ made: 'here' });
  await rm(file);
  expect(read(file, String)).toBeUndefined();
  expect(readAnew(file, String)).toBeUndefined();
});

test('what could not be made of a file is tried again', async () => {
  const [file, read] = [join(folder, 'e.json'), readAfterChange()];
  await writeFile(file, '{');
  expect(() => read(file, JSON.parse)).toThrow();
  expect(() => read(file, JSON.parse)).toThrow();
});
