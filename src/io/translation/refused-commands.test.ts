import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CampaignProblems } from '../campaign-problems.ts';
import { UsageError } from '../command.ts';
import { SampleCommands } from './sample-commands.ts';

const PAGE = 'content/explainer/en/why-forests.mdx';
const ARABIC = 'content/explainer/ar/why-forests.mdx';
const here = new SampleCommands();

test('a file of another language, or half of one, is refused with what to do, and nothing is written', async () => {
  await here.translate('sync', 'all');
  const before = await here.files();
  const outside = `${here.folder}-po`;
  await mkdir(outside);
  const file = join(outside, 'am.po');
  await here.translate('export', 'am', '--output', file);
  await expect(here.translate('import', 'ar', file)).rejects.toThrow(CampaignProblems);
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, -40));
  await expect(here.translate('import', 'am', file)).rejects.toThrow(CampaignProblems);
  await expect(here.translate('import', 'am', join(outside, 'none.po'))).rejects.toThrow(UsageError);
  await rm(outside, { recursive: true });
  expect(await here.files()).toEqual(before);
});

test.each([
  [['sync'], 'Which? Name a language'],
  [['sync', 'en'], 'translated from'],
  [['sync', 'arr'], 'Did you mean “ar”?'],
  [['sync', 'ar', 'why-forest'], 'Did you mean “why-forests”?'],
  [['sync', 'ar', '../../etc/passwd'], 'There is no text'],
  [['synk', 'ar'], 'There is no “synk”'],
  [['review', 'ar'], '--by NAME'],
  [['review', 'ar', '--by', ' '], '--by NAME'],
  [['review', 'ar', '--by', 'x', '--on', 'today'], '--on is a day'],
  [['en-only'], 'Which? Name a text'],
  [['en-only', 'nothing'], 'There is no text “nothing”'],
  [['export', 'ar', '--format', 'csv'], 'There is no format “csv”'],
  [['export', 'ar', '--format', 'constructor'], 'There is no format “constructor”'],
  [['export', 'all', '--output', 'x.po'], '--output is for one language'],
  [['import', 'ar'], 'Which? Name a file'],
  [['import', 'all', 'x.po'], 'A file is of one language'],
  [['sync', 'ar', '--force'], '--force'],
])('a command that was not meant so says what it needs, and writes nothing: %j', async (args, says) => {
  const before = await here.files();
  await expect(here.translate(...args)).rejects.toThrow(UsageError);
  await expect(here.translate(...args)).rejects.toThrow(says);
  expect(await here.files()).toEqual(before);
});

test.each([
  ['a page', ARABIC, '<<<<<<< HEAD\n'],
  ['the text of a page', ARABIC, '=======\n', 'end'],
  ['messages', 'locales/am/ui.json', '<<<<<<< HEAD\n'],
  ['an entry', 'content/wins/river-law.json', '>>>>>>> theirs\n'],
  ['what is remembered', 'content/memory/wins.json', '=======\n'],
  ['what stands in front of a page, half written', ARABIC, 'title: "a\n'],
] as [string, string, string, string?][])(
  'marks of a merge in %s, or a file that can’t be read: it is named, and nothing is written',
  async (_, path, mark, end = '') => {
    await here.translate('sync', 'all');
    await here.edit(PAGE, 'Trees hold the', 'Old trees hold the');
    await writeFile(
      here.at(path),
      end ? `${await here.read(path)}=======\nماء\n>>>>>>> theirs\n` : (await here.read(path)).replace('\n', `\n${mark}`),
    );
    const before = await here.files();
    await expect(here.translate('sync', 'all')).rejects.toThrow(path);
    expect(await here.files()).toEqual(before);
    expect(await here.status()).toContain(path);
  },
);

test.each([
  ['done', 'am'],
  ['en-only', 'about'],
  ['review', 'ar', '--by', 'x'],
  ['export', 'ar'],
])('no command works with a file that was merged by halves: %s', async (...args) => {
  await writeFile(here.at(ARABIC), `${await here.read(ARABIC)}<<<<<<< HEAD\n`);
  const before = await here.files();
  await expect(here.translate(...args)).rejects.toThrow('Fix:');
  expect(await here.files()).toEqual(before);
});
