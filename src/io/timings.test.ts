import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startClock, startPart, type Timing, timed } from './timings.ts';

let lines: string[];
let asked: string[];

beforeEach(() => {
  lines = [];
  asked = process.argv;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  process.argv = asked;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function run(): Promise<void> {
  const clock = startClock();
  const made = await clock.step('pages', 'Building the pages', async () => {
    await timed('Rendering', () => undefined);
    await timed('Rendering', () => undefined);
    startPart('Copying')();
    return 7;
  });
  expect(made).toBe(7);
  await clock.step('search', 'Indexing', () => Promise.resolve());
  clock.finish();
}

test('with --timings, a table tells what each step and its parts took, in seconds, processor time and memory', async () => {
  process.argv = [...asked, '--timings'];
  await run();
  const rows = lines.join('\n').split('\n');
  expect(rows.map((row) => row.trim().split(/ {2,}/)[0])).toEqual([
    '',
    'seconds',
    'Building the pages',
    'Rendering',
    'Copying',
    'Indexing',
    'All',
  ]);
  expect(rows[2]).toMatch(/\d\.\d s +\d\.\d s +\d+ MB$/);
});

test('without --timings, nothing is said', async () => {
  await run();
  expect(lines).toEqual([]);
});

test('the same is written as data where it is asked for, parts of one name added up', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'timings-')), 'timings.json');
  vi.stubEnv('ALTAVEU_TIMINGS', file);
  await run();
  const written = JSON.parse(await readFile(file, 'utf8')) as Timing[];
  expect(written.map(({ step, parts }) => [step, parts.map(({ title }) => title)])).toEqual([
    ['pages', ['Rendering', 'Copying']],
    ['search', []],
  ]);
  expect(written[0]!.peakMegabytes).toBeGreaterThan(0);
});

test('a step that fails is measured too, and fails', async () => {
  await expect(startClock().step('check', 'Checking', () => Promise.reject(new Error('ተበላሽቷል')))).rejects.toThrow('ተበላሽቷል');
});
