import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VARIATIONS } from './variation.ts';

const PROGRAM = `
  import fs, { readdir, readdirSync } from 'node:fs';
  import { readdir as promised } from 'node:fs/promises';
  import { availableParallelism } from 'node:os';
  const folder = process.env.FOLDER;
  const called = await new Promise((resolve) => readdir(folder, (_, names) => resolve(names)));
  const entries = (await promised(folder, { withFileTypes: true })).map(({ name }) => name);
  const orders = [called, readdirSync(folder), await promised(folder), entries].map((names) => names.join(''));
  console.log(JSON.stringify({ orders, umask: process.umask(), year: new Date().getUTCFullYear(), processors: availableParallelism(),
    epoch: new Date(0).toISOString(), isDate: new Date() instanceof Date }));
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'machine-'));
  for (const name of 'abcdefgh') await writeFile(join(folder, name), '');
});
afterAll(() => rm(folder, { recursive: true }));

interface Seen {
  orders: string[];
  umask: number;
  year: number;
  processors: number;
  epoch: string;
  isDate: boolean;
}

async function seenOn(number: number): Promise<Seen> {
  const machine = join(import.meta.dirname, 'other-machine.ts');
  const env = { ...process.env, NODE_OPTIONS: '', FOLDER: folder, ALTAVEU_MACHINE: JSON.stringify(VARIATIONS[number]) };
  const args = ['--experimental-strip-types', '--import', machine, '--input-type=module', '-e', PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout) as Seen;
}

test('a build on another machine sees another order of files, umask, number of processors and year', async () => {
  const [here, there] = [await seenOn(0), await seenOn(5)];
  expect(here.orders).toEqual(Array(4).fill('abcdefgh'));
  expect(there.orders.every((order) => order !== 'abcdefgh' && [...order].sort().join('') === 'abcdefgh')).toBe(true);
  expect([here.umask, there.umask]).toEqual([0o022, 0o077]);
  expect([here.processors, there.processors]).toEqual([2, 1]);
  expect(there.year - here.year).toBe(10);
});

test('only the present is moved: dates that are given stay', async () => {
  expect(await seenOn(5)).toMatchObject({ epoch: '1970-01-01T00:00:00.000Z', isDate: true });
});
