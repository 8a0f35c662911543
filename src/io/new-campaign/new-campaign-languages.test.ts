import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import { newCommand } from '../scaffold/new-command.ts';

let folder: string;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-campaign-languages-'));
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('one language is that in which a campaign is written first, English or another', async () => {
  const campaign = join(folder, 'forest');
  const answers = ['--name', 'Msitu usimame', '--sentence', 'Msitu ni wetu sote.', '--languages', 'sw,en,ar'];
  await newCommand(['campaign', campaign, ...answers], undefined, '2026-04-01');
  const states = ['sw', 'en', 'ar'].map(async (code) => {
    const { review } = JSON.parse(await readFile(join(campaign, 'locales', code, 'locale.json'), 'utf8')) as LocaleFile;
    return review.state;
  });
  expect(await Promise.all(states)).toEqual(['source', 'new', 'machine']);
});

test('where the graphics need another font first, it is said at once what to type', async () => {
  const answers = ['--name', 'Let the forest stand', '--sentence', 'The forest belongs to all of us.', '--languages', 'en,bo'];
  await newCommand(['campaign', join(folder, 'tibetan'), ...answers], undefined, '2026-04-01');
  expect(said.at(-1)).toMatch(/the script Tibt.*\n {2}npm install --save-exact @fontsource-variable\/noto-serif-tibetan@5\.3\.0$/);
  expect(said.at(0)).not.toContain('npm install');
});
