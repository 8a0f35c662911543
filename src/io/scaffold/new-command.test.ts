import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleCampaign, withFile } from '#src/core/checks/sample-campaign.ts';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { RECIPES, type NewKind } from '#src/core/scaffold/recipes/all.ts';
import { checkFolder } from '../check-folder.ts';
import { ROOT } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { sampleFolder } from '../sample-folder.ts';
import { newCommand } from './new-command.ts';

const TODAY = '2026-04-01';
let folder: string;
let printed: string[];

beforeEach(async () => {
  folder = await sampleFolder();
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const run = (kind: string, ...flags: string[]) => newCommand([kind, ...flags, '--campaign', folder], undefined, TODAY);
const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8')) as Record<string, unknown>;
const failure = (kind: string, ...flags: string[]) =>
  run(kind, ...flags).then(
    () => 'nothing failed',
    (error: Error) => error.message,
  );

const TESTIMONY = [
  ...['--consent', 'website', '--consent-date', '2026-03-21', '--attribution', 'role-and-place', '--country', 'ኢትዮጵያ'],
  ...[
    '--title',
    'No water',
    '--summary',
    'A well ran dry.',
    '--who',
    'farmer',
    '--place',
    'Bale',
    '--body',
    'We walked.',
    '--body',
    'For days.',
  ],
  ...['--source-name', 'Told to us', '--original-language', 'Amharic'],
];
const GRAPHIC = ['--name', 'شارة هادئة', '--kind', 'badge', '--template', 'badge', '--size', '400x100', '--purpose', 'For websites.'];

const ALL: [kind: NewKind, file: string, flags: string[]][] = [
  ['testimony', 'content/testimonies/farmer-bale.json', TESTIMONY],
  [
    'organisation',
    'content/coalition/جمعية-النهر.json',
    ['--name', 'جمعية النهر', '--country', 'مصر', '--focus', 'privacy, research', '--featured'],
  ],
  [
    'page',
    'content/explainer/en/how-to-help.mdx',
    ['--title', 'How to help', '--description', 'A <day> of {work}: #1 "now".', '--group', 'threats'],
  ],
  [
    'figure',
    'content/figures/wells-dried.json',
    ['--value', '٢٩٦', '--label', 'wells dried', '--source-name', 'Forest Watch', '--at-least'],
  ],
  [
    'win',
    'content/wins/የውኃ-ሕግ.json',
    ['--title', 'የውኃ ሕግ', '--summary', 'S.', '--country', 'ET', '--issue', 'privacy', '--kind', 'law', '--source-name', 'W'],
  ],
  ['graphic', 'content/kit/شارة-هادئة.json', GRAPHIC],
];

test('each kind can be made from flags, and the campaign passes the check with all of them', async () => {
  for (const [kind, path, flags] of ALL) {
    await run(kind, ...flags);
    expect(printed.at(-1)).toContain(`Made: ${path}`);
    expect(printed.at(-1)).toContain('npm run check');
    const text = await readFile(join(folder, path), 'utf8');
    if (path.endsWith('.json')) expect(await check(text, { ...(await resolveConfig(ROOT)), filepath: path, plugins: [] })).toBe(true);
  }
  const { testimonies, explainer, kit, figures } = await checkFolder(folder);
  expect([testimonies.length, explainer.length, kit.length, figures.length]).toEqual([2, 2, 2, 3]);
});

test('every example of the help makes a file in a campaign that has what it names', async () => {
  const words = (text: string) => [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const { texts } = sampleCampaign();
  const kit = texts.get('locales/en/kit.json')!.replace('"kinds": {', '"kinds": { "post": { "name": "Post", "purpose": "Post" },');
  await rm(folder, { recursive: true });
  folder = await sampleFolder(withFile('locales/en/kit.json', kit));
  for (const [kind, { example }] of Object.entries(RECIPES)) await run(kind, ...words(example));
  await expect(checkFolder(folder)).resolves.toBeDefined();
});

test('a campaign whose source language is Amharic gets Amharic texts', async () => {
  const { texts } = sampleCampaign();
  const campaign = JSON.stringify({ ...SAMPLE_CAMPAIGN, sourceLocale: 'am' }, null, 2);
  await rm(folder, { recursive: true });
  folder = await sampleFolder({ texts: texts.set('content/campaign.json', campaign), publicPaths: new Set() });
  await run(
    'win',
    '--title',
    'የውኃ ሕግ',
    '--summary',
    'ጸደቀ።',
    '--country',
    'ካሜሩን',
    '--issue',
    'privacy',
    '--kind',
    'law',
    '--source-name',
    'ጠባቂ',
  );
  expect(await read('content/wins/የውኃ-ሕግ.json')).toMatchObject({ country: 'CM', text: { am: { title: 'የውኃ ሕግ' } } });
  await run('page', '--folder', 'pages', '--title', 'እርዳታ', '--description', 'እንዴት እንደሚረዱ።');
  expect(await readFile(join(folder, 'content/pages/am/እርዳታ.mdx'), 'utf8')).toContain('order: 10\n---\n\nእንዴት እንደሚረዱ።\n');
});

test('what is missing is listed whole, and nothing is written', async () => {
  const before = await listFiles(folder, '.');
  const said = await failure('testimony', '--title', 'No water');
  for (const flag of ['consent', 'consent-date', 'attribution', 'country', 'summary', 'who', 'place', 'body', 'source-name']) {
    expect(said).toContain(`--${flag} `);
  }
  expect(said).not.toContain('--title ');
  expect(await listFiles(folder, '.')).toEqual(before);
});

test.each([
  ['no day of consent', ['--consent-date', 'yesterday'], '--consent-date'],
  ['consent from the future', ['--consent-date', '2026-04-02'], 'still to come'],
  ['a name for somebody who gave none', ['--name', 'Abebe Kebede'], '--name'],
  ['a number to call in a story', ['--body', 'Call me: +251 911 234 567'], '--body'],
  ['a country that is none', ['--country', 'Atlantis'], '“Atlantis”'],
  ['a flag that is misspelt', ['--plase', 'Bale'], '--place'],
  ['a title that is too long', ['--title', 'x'.repeat(91)], 'at most 90'],
  ['signs that can’t be seen', ['--title', 'No\u202ewater'], '--title'],
  ['a name for the file that is an address of the site', ['--id', 'index'], '--id'],
  ['a name for the file that leads elsewhere', ['--id', '../../x'], '--id'],
])('a testimony is refused with %s', async (_, flags, said) => {
  const before = await listFiles(folder, '.');
  expect(await failure('testimony', ...TESTIMONY, ...flags)).toContain(said);
  expect(await listFiles(folder, '.')).toEqual(before);
});

test('a file that is there is never written over', async () => {
  const path = 'content/coalition/forest-watch.json';
  const before = await readFile(join(folder, path), 'utf8');
  expect(await failure('organisation', '--name', 'Forest  Watch')).toMatch(/already a file named “forest-watch”.*“forest-watch-2” is free/);
  expect(await readFile(join(folder, path), 'utf8')).toBe(before);
});

test('the name of an anonymous person stands nowhere, not even in the name of the file', async () => {
  await run('testimony', ...TESTIMONY.map((text) => (text === 'role-and-place' ? 'anonymous' : text)));
  expect(await read('content/testimonies/farmer-bale.json')).toMatchObject({ attribution: { level: 'anonymous' }, order: 20 });
});

test('a ranking by names keeps the names as labels, and those for the code are Latin', async () => {
  const rows = ['--points', 'Floods, fires,12', '--points', 'ድርቅ,٤', '--points', 'حرب,3'];
  await run('figure', '--kind', 'ranking', '--of', 'labels', '--title', 'Why', '--summary', 'S.', '--source-name', 'W', ...rows);
  expect(await read('content/figures/why.json')).toMatchObject({
    points: [{ label: 'floods-fires', value: 12 }, { label: 'row', value: 4 }, { label: 'row-2' }],
    text: { en: { labels: { 'floods-fires': 'Floods, fires', row: 'ድርቅ', 'row-2': 'حرب' } } },
  });
  await expect(checkFolder(folder)).resolves.toBeDefined();
});

test('a graphic takes over what others of its design and size have, and its words follow the others', async () => {
  await run('graphic', ...GRAPHIC.map((text) => (text === '400x100' ? '600x200' : text)));
  expect(await read('content/kit/شارة-هادئة.json')).toMatchObject({
    width: 600,
    words: { main: 'slogans.stand' },
    formats: ['png'],
    order: 20,
  });
  const { graphics } = await read('locales/en/kit.json');
  expect(Object.keys(graphics as object)).toEqual(['badge', 'شارة-هادئة']);
});

test('help lists every flag with its question, also of what only some entries have', async () => {
  await newCommand(['figure', '--help', '--campaign', folder], undefined, TODAY);
  for (const flag of ['kind', 'value', 'label', 'points', 'source-name', 'id']) expect(printed.join()).toContain(`--${flag} `);
  expect(await failure('orgnisation')).toContain('“organisation”');
});
