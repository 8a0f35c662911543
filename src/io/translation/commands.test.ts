import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { expect, test } from 'vitest';
import { problemsOf, sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { UsageError } from '../command.ts';
import { SampleCommands } from './sample-commands.ts';
import { statusCommand } from './status-command.ts';

const PAGE = 'content/explainer/en/why-forests.mdx';
const ARABIC = 'content/explainer/ar/why-forests.mdx';
const AMHARIC = 'content/explainer/am/why-forests.mdx';
const here = new SampleCommands();

test('after “sync all” everything is stamped, the campaign passes the check, and doing it again changes nothing', async () => {
  expect(await here.inJson()).toMatchObject({ ar: { outdated: 0, missing: 0 }, am: { outdated: 0, missing: 0 } });
  await here.translate('sync', 'all');
  const after = await here.files();
  expect(await here.inJson()).toMatchObject({ ar: { unstamped: 0 }, am: { unstamped: 0 } });
  const sample = sampleCampaign();
  for (const [path, text] of after) if (!path.startsWith('public/')) sample.texts.set(path, text);
  expect(problemsOf(sample)).toEqual([]);
  await here.translate('sync', 'all');
  expect(await here.files()).toEqual(after);
});

test('one English paragraph was changed: each language shows exactly that block outdated; translating clears it', async () => {
  await here.translate('sync', 'all');
  await here.edit(PAGE, 'Trees hold the', 'Old trees hold the');
  for (const code of ['ar', 'am']) {
    const { outdated, missing, texts } = (await here.inJson())[code]!;
    expect({ outdated, missing }).toEqual({ outdated: 1, missing: 0 });
    expect(texts.filter((text) => text.outdated.length > 0).map(({ document }) => document)).toEqual(['explainer/why-forests']);
    expect(await here.status(code)).toContain('{+Old trees+}');
  }
  await here.edit(ARABIC, 'الأشجار تحفظ', 'الأشجار القديمة تحفظ');
  await here.translate('sync', 'ar', 'why-forests');
  await here.translate('done', 'am', 'explainer/why-forests');
  expect(await here.inJson()).toMatchObject({ ar: { outdated: 0 }, am: { outdated: 0 } });
  expect(await here.status('am')).toContain('am: everything is translated.');
});

test('bringing up one page touches its file and the memory, and no other', async () => {
  await here.translate('sync', 'all');
  await here.edit(PAGE, 'Trees hold the', 'Old trees hold the');
  await here.edit(ARABIC, 'الأشجار تحفظ', 'الأشجار القديمة تحفظ');
  const times = async () =>
    new Map(await Promise.all([...(await here.files()).keys()].map(async (path) => [path, (await stat(here.at(path))).mtimeMs] as const)));
  const before = await times();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await here.translate('sync', 'all');
  const after = await times();
  expect([...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path)).toEqual([
    ARABIC,
    'content/memory/explainer.json',
  ]);
});

test.each([
  ['a page', PAGE, 'Trees hold', 'The trees hold', 'why-forests'],
  ['an entry', 'content/wins/river-law.json', 'A law for', 'The law for', 'wins/river-law'],
  ['messages', 'locales/en/ui.json', '"Source: {{name}}', '"The source: {{name}}', 'locales/ui'],
])('a typo that was fixed in %s changes nothing once it is marked en-only; a change after it does', async (_, path, from, to, text) => {
  await here.translate('sync', 'all');
  await here.edit(path, from, to);
  expect(await here.inJson()).toMatchObject({ ar: { outdated: 1 }, am: { outdated: 1 } });
  await here.translate('en-only', text);
  expect(await here.inJson()).toMatchObject({
    ar: { outdated: 0, missing: 0, unstamped: 0 },
    am: { outdated: 0, missing: 0, unstamped: 0 },
  });
  const marked = await here.files();
  await here.translate('sync', 'all');
  await here.translate('en-only', text);
  expect(await here.files()).toEqual(marked);
  await here.edit(path, to, to.replace(/([Tt]he|A) /, 'Not $1 '));
  expect(await here.inJson()).toMatchObject({ ar: { outdated: 1 }, am: { outdated: 1 } });
});

test('who has read a translation is noted, by any name, until the translation or its source changes', async () => {
  await here.translate('sync', 'ar', '--machine');
  const { machine } = (await here.inJson())['ar']!;
  expect(machine).toBeGreaterThan(20);
  await here.translate('review', 'ar', 'why-forests', '--by', 'سارة / Ben', '--on', '2026-11-20');
  expect(await here.read(ARABIC)).toMatch(/\/2026-11-20\/سارة_Ben/);
  expect(await here.inJson()).toMatchObject({ ar: { reviewed: 3, machine: machine - 3 } });
  await here.edit(ARABIC, 'تحفظ', 'تخزن');
  expect(await here.inJson()).toMatchObject({ ar: { reviewed: 2 } });
  await here.edit(PAGE, 'Why forests', 'Why we need forests');
  expect(await here.inJson()).toMatchObject({ ar: { reviewed: 1, outdated: 1 } });
});

test('a page that is missing is begun, with comments where something is to be translated', async () => {
  await rm(here.at(AMHARIC));
  expect(await here.inJson()).toMatchObject({ am: { missing: 3 } });
  await here.translate('sync', 'am');
  expect(await here.read(AMHARIC)).toMatch(/title: ""\n[\s\S]*\{\/\* translate \w{8}\nTrees hold the \[water\]/);
  await here.edit(AMHARIC, 'Trees hold the [water](../act/plant-a-tree.html).', 'ዛፎች ውኃ ይይዛሉ።');
  const before = await here.files();
  await here.translate('sync', 'am');
  expect(here.said.join('\n')).toContain('you wrote inside a comment');
  expect(process.exitCode).toBe(1);
  expect(await here.files()).toEqual(before);
});

test.each(['po', 'xliff'])('all texts go out as %s and come back without a change; what a platform translates comes in', async (format) => {
  await here.translate('sync', 'all');
  const before = await here.files();
  const file = here.at(`ar.${format === 'po' ? 'po' : 'xlf'}`);
  await here.translate('export', 'ar', '--format', format, '--output', file);
  const exported = await readFile(file, 'utf8');
  await here.translate('import', 'ar', file);
  await rm(file);
  expect(await here.files()).toEqual(before);
  await rm(here.at(ARABIC));
  await here.edit('content/wins/river-law.json', 'قانون للنهر', '');
  await writeFile(file, exported);
  await here.translate('import', 'ar', file);
  await rm(file);
  expect(await here.inJson()).toMatchObject({ ar: { missing: 0, outdated: 0, unstamped: 0 } });
  expect((await here.files()).get('content/wins/river-law.json')).toBe(before.get('content/wins/river-law.json'));
  expect(await here.read(ARABIC)).toContain('الأشجار تحفظ الماء.');
});

test('status gives badges, a summary, and one language; a wrong one is asked back', async () => {
  await rm(here.at(AMHARIC));
  await here.status('--badges', here.at('badges'), '--summary', here.at('summary.md'));
  expect(await readdir(here.at('badges'))).toEqual(['am.svg', 'ar.svg']);
  expect(await here.read('badges/ar.svg')).toContain('ar: 100 %');
  expect(await here.read('summary.md')).toContain('- `content/explainer/am/why-forests.mdx`: 0 outdated, 3 missing');
  expect(await here.status('am')).toContain('missing   title');
  expect(await here.status('--help')).toContain('npm run status');
  await expect(statusCommand(['amm', '--campaign', here.folder])).rejects.toThrow('Did you mean “am”?');
  await expect(statusCommand(['en', '--campaign', here.folder])).rejects.toThrow(UsageError);
  await expect(statusCommand(['__proto__', '--campaign', here.folder])).rejects.toThrow(UsageError);
  await expect(statusCommand(['--jsn', '--campaign', here.folder])).rejects.toThrow(UsageError);
});
