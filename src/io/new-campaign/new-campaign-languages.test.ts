import { expect, test } from 'vitest';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import { FOREST, sampleCampaigns } from './sample-campaigns.ts';

const { said, make, read } = sampleCampaigns();

test('one language is that in which a campaign is written first, English or another', async () => {
  await make('forest', '--name', 'Msitu usimame', '--sentence', 'Msitu ni wetu sote.', '--languages', 'sw,en,ar');
  const states = ['sw', 'en', 'ar'].map(async (code) => (await read<LocaleFile>(`forest/locales/${code}/locale.json`)).review.state);
  expect(await Promise.all(states)).toEqual(['source', 'new', 'machine']);
});

test('where the graphics need another font first, it is said at once what to type', async () => {
  await make('tibetan', ...FOREST, '--languages', 'en,bo');
  expect(said.at(-1)).toMatch(/the script Tibt.*\n {2}npm install --save-exact @fontsource-variable\/noto-serif-tibetan@5\.3\.0$/);
  expect(said.at(0)).not.toContain('npm install');
});
