import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { upgradeCommand } from './upgrade-command.ts';

let folder: string;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  await mkdir(join(folder, 'content'));
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (printed += text));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const write = (text: string) => writeFile(join(folder, 'content/campaign.json'), text);
const run = (...args: string[]) => upgradeCommand(['--campaign', folder, ...args]);

test('a campaign of the first version hears of everything, and which migrations wait', async () => {
  await write('{ "home": { "numbers": "why" } }');
  await run();
  expect(printed).toMatch(/^From version 0\.1\.0 to version \d/);
  expect(printed).toMatch(/Waiting for npm run migrate:\n {2}2 /);
});

test('a campaign that is written for this version has nothing that waits', async () => {
  await write('{ "schema": 2 }');
  await run('--lang', 'am');
  expect(printed).toContain('npm run migrateን የሚጠብቅ ነገር የለም።');
});

test('without a campaign, a version says from where to begin', async () => {
  await expect(run()).rejects.toThrow('There is no campaign in this folder.');
  await run('--from', '0.9.0');
  expect(printed).toMatch(/^From version 0\.9\.0/);
  expect(printed).not.toContain('Waiting');
});

test.each([
  ['{ "schema": 2 "home": {} }', 'A comma is missing here.'],
  ['{ "schema": 99 }', 'Get a newer generator'],
  ['{ "schema": "x" }', 'CHANGELOG.md has no version'],
])('%s is answered: %s', async (text, said) => {
  await write(text);
  await expect(run()).rejects.toThrow(said);
});

test('a changelog that is not there, and an option that is not known', async () => {
  await write('{}');
  await expect(upgradeCommand(['--campaign', folder], folder)).rejects.toThrow('CHANGELOG.md can’t be read');
  await expect(run('--since', '1')).rejects.toThrow('npm run upgrade-notes -- --from 0.8.0');
  await run('--help');
  expect(printed).toContain('npm run upgrade-notes -- --campaign ../my-campaign');
});
