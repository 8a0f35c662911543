import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { believeCaches } from '../caches.ts';
import { PROGRAMS } from '../folders.ts';
import { keepProgram, readProgram } from './kept-program.ts';
import { writeRecord } from './record.ts';

const NAME = 'test-of-kept-programs';
const ENTRY = 'program.mjs';

afterEach(async () => {
  believeCaches(true);
  await rm(join(PROGRAMS, NAME), { recursive: true, force: true });
});

/** Keeps a program that says something; `meanwhile` happens before it is ready. */
const keep = (says: string, meanwhile: () => Promise<unknown> = async () => undefined) =>
  keepProgram(NAME, async (folder) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, ENTRY), `export default '${says}';`);
    await writeRecord(folder, { entry: ENTRY });
    await meanwhile();
  });
const said = async (): Promise<string> => readFile(join(PROGRAMS, NAME, ENTRY), 'utf8');

test('a program that was kept is found again', async () => {
  expect(await readProgram(NAME)).toBeUndefined();
  const kept = await keep('ሰላም');
  expect(await readProgram(NAME)).toEqual(kept);
});

test('where two builds make the same, the one that was ready first stays: what runs may still load parts of it', async () => {
  await keep('second', () => keep('first'));
  expect(await said()).toContain('first');
});

test('a program that somebody has changed is made anew', async () => {
  await keep('مرحبا');
  await writeFile(join(PROGRAMS, NAME, ENTRY), 'export default 1;');
  expect(await readProgram(NAME)).toBeUndefined();
  await keep('مرحبا');
  expect(await said()).toContain('مرحبا');
});

test('a fresh build believes none, and keeps its own', async () => {
  await keep('old');
  believeCaches(false);
  expect(await readProgram(NAME)).toBeUndefined();
  await keep('new');
  expect(await said()).toContain('new');
});
