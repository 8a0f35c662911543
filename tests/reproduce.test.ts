import process from 'node:process';
import { expect, test } from 'vitest';
import { reproduceCommand } from '#src/io/reproduce/reproduce-command.ts';
import { VARIATIONS } from '#src/io/reproduce/variation.ts';
import { SampleSite } from './sample-site.ts';

const MINUTE = 60_000;
const deep = process.env['ALTAVEU_DEEP'] === '1';

test.runIf(deep)('a site has the same bytes on every machine: six builds that differ in all else', { timeout: 30 * MINUTE }, async () => {
  const site = new SampleSite('reproduced');
  await site.write();
  const said: string[] = [];
  const args = ['--builds', String(VARIATIONS.length), '--campaign', site.campaign];
  await reproduceCommand(args, (line) => said.push(line));
  expect(said.at(-1)).toBe('6 builds, 0 differing bytes.');
});

test('the second build already differs from the first in all that machines differ in', () => {
  const [here, there] = VARIATIONS;
  expect(there!.folder).toMatch(/ .*[ሀ-፿].*[ء-ي]/);
  expect([there!.umask, there!.processors]).toEqual([0o077, 1]);
  expect(there!.environment).toMatchObject({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' });
  expect(there!.order).not.toBe(here!.order);
  expect(VARIATIONS.map(({ environment }) => environment['TZ'])).toContain('Etc/GMT+8');
  expect(new Set(VARIATIONS.map(({ cache }) => cache))).toEqual(new Set(['none', 'moved', 'own']));
});
