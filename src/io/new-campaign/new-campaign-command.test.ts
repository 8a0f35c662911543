import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkFolder } from '../check-folder.ts';
import { newCommand } from '../scaffold/new-command.ts';
import { scriptedAsker } from '../scaffold/sample-asker.ts';
import { usageOfCampaign } from './campaign-usage.ts';
import { FOREST, sampleCampaigns } from './sample-campaigns.ts';

const { said, at, make, read } = sampleCampaigns();

test('a name and a sentence are enough for a campaign that passes the check', async () => {
  await make('forest', ...FOREST);
  const content = await checkFolder(at('forest'));
  expect(content.campaign).toMatchObject({
    hashtag: '#LetTheForestStand',
    site: 'https://let-the-forest-stand.example.org/',
    locales: ['en'],
  });
  expect(content.explainer).toHaveLength(1);
  expect(content.actions.map(({ id }) => id)).toEqual(['talk-with-others', 'spread-the-word']);
  expect(said.join('\n')).toContain(`npm start -- --campaign ${at('forest')}`);
});

test.each([
  ['Arabic first, with Amharic', 'دعوا الغابة قائمة', 'الغابة لنا جميعا.', 'ar,am', '#دعواالغابةقائمة'],
  [
    'Persian and Kurdish, which the generator doesn’t know',
    'آزادی برای زندانیان',
    'زندانیان باید آزاد شوند.',
    'fa,ckb',
    '#آزادیبرایزندانیان',
  ],
  ['Hindi, Tamil and English', 'सबका कोड', 'सबके पैसे से बना कोड सबका हो।', 'hi,ta,en', '#सबकाकोड'],
])('%s: it passes the check, and its own words stand where the generator has none', async (_, name, sentence, languages, hashtag) => {
  const place = languages.replaceAll(',', '-');
  await make(place, '--name', name, '--sentence', sentence, '--languages', languages);
  expect(await read(`${place}/content/campaign.json`)).toMatchObject({ name, hashtag, locales: languages.split(',') });
  expect(await read(`${place}/locales/${languages.split(',')[0]}/site.json`)).toMatchObject({ sentence });
});

test('texts in a language that the generator doesn’t know are gaps, in square brackets', async () => {
  const page = await readFile(at('fa-ckb/content/explainer/fa/what-is-happening.mdx'), 'utf8');
  expect(page).toContain('## [Who is affected]');
  expect(await readFile(at('ar-am/content/explainer/ar/what-is-happening.mdx'), 'utf8')).toMatch(/^## [\u0600-\u06ff]/m);
});

test('quotes, angle brackets and ninety letters in a name are only letters; a dark colour is the ground', async () => {
  const name = `"Forests" & <b>rivers</b> ${'x'.repeat(62)}`;
  await make(
    'letters',
    '--name',
    name,
    '--sentence',
    'A “test” of <i>signs</i>.',
    '--hashtag',
    '#Forests',
    '--letters',
    'F',
    '--colours',
    '#7a1f3d',
  );
  // A colour that lights up on nothing dark becomes the ground, and that is said.
  expect(await read('letters/content/campaign.json')).toMatchObject({ name, theme: { light: { band: '#7a1f3d' } } });
  expect(said.join('\n')).toContain('#7a1f3d');
});

test('all that is wrong is told at once, and nothing is written', async () => {
  const making = make(
    'wrong',
    '--name',
    'x',
    '--email',
    'nobody',
    '--colours',
    'green',
    '--languages',
    'english',
    '--site',
    'forest.example',
  );
  await expect(making).rejects.toThrow(/--sentence[\s\S]*--languages[\s\S]*--site[\s\S]*--email[\s\S]*--colours[\s\S]*--help/);
  await expect(make('wrong', ...FOREST, '--languages', 'en,qqq')).rejects.toThrow('--languages');
  await expect(make('wrong', ...FOREST, '--key', at('none.asc'))).rejects.toThrow('--key');
  expect((await readdir(at())).filter((name) => name.startsWith('wrong') || name.startsWith('.new-'))).toEqual([]);
});

test('a folder in which something lies is left alone, an empty one is filled', async () => {
  await mkdir(at('full'));
  await writeFile(at('full', 'letter.txt'), 'mine');
  await expect(make('full', ...FOREST)).rejects.toThrow('is not empty');
  expect(await readdir(at('full'))).toEqual(['letter.txt']);
  await mkdir(at('empty'));
  await make('empty', ...FOREST);
  expect(await read('empty/content/campaign.json')).toMatchObject({ name: 'Let the forest stand' });
});

test('answers can stand in a file, and flags come before it', async () => {
  const file = at('answers.json');
  await writeFile(
    file,
    JSON.stringify({ name: 'Rivers', sentence: 'Water is ours.', languages: ['en', 'fr'], colours: ['#0055aa'], slogan: 'Let it flow' }),
  );
  await make('rivers', '--from', file, '--name', 'Our rivers', '--look', 'press');
  expect(await read('rivers/content/campaign.json')).toMatchObject({ name: 'Our rivers', locales: ['en', 'fr'], theme: { look: 'press' } });
  expect(await read('rivers/locales/en/kit.json')).toEqual({ slogans: { main: 'Let it flow' } });
  await expect(make('none', '--from', at('none.json'))).rejects.toThrow('--from');
});

test('somebody at a terminal is asked for the rest, with what would be assumed', async () => {
  const asker = scriptedAsker([
    ['What is the campaign called', '', 'Let it flow'],
    ['in one sentence', 'Water is ours.'],
    ['In which languages', 'english', 'en, ar'],
    ['In which colour', '#zz', '#0055aa'],
  ]);
  await newCommand(['campaign', at('asked')], asker, '2026-04-01');
  expect(asker.heard.join('\n')).toContain('#LetItFlow');
  expect(await read('asked/content/campaign.json')).toMatchObject({ name: 'Let it flow', locales: ['en', 'ar'], hashtag: '#LetItFlow' });
});

test('the help lists every answer', () => {
  const help = usageOfCampaign((phrase) => phrase[0]);
  for (const flag of ['name', 'sentence', 'languages', 'colours', 'look', 'key', 'from']) expect(help).toContain(`--${flag} `);
});
