import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkFolder } from '../check-folder.ts';
import { listFiles } from '../list-files.ts';
import { sampleFolder } from '../sample-folder.ts';
import { newCommand } from './new-command.ts';
import { scriptedAsker } from './sample-asker.ts';

let folder: string;

beforeEach(async () => {
  folder = await sampleFolder();
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

type Script = Parameters<typeof scriptedAsker>[0];

async function answer(kind: string, script: Script, ...flags: string[]): Promise<string[]> {
  const asker = scriptedAsker(script);
  await newCommand([kind, ...flags, '--campaign', folder], asker, '2026-04-01');
  return asker.heard;
}

const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8')) as Record<string, unknown>;

const TESTIMONY: Script = [
  ['Did the person agree', 'maybe', 'yes'],
  ['What did the person agree to', '2'],
  ['On which day did they agree', '', '21.03.2026', '2026-03-21'],
  ['How much may be shown', 'first-name'],
  ['What is their name', 'Abebe Kebede', 'Abebe'],
  ['In which country', 'Ethiopa', 'إثيوبيا'],
  ['In which language was it told', 'አማርኛ'],
  ['What is its title', 'x'.repeat(91), 'The well'],
  ['What happened', 'It ran dry.'],
  ['Who are they', 'farmer'],
  ['Where did it happen', 'Bale'],
  ['What is their story', 'We walked.', 'ለቀናት።', ''],
  ['Who recorded it', 'Told to us'],
];

test('consent is asked for before anything else, and each answer that can’t be taken is told why and asked again', async () => {
  const heard = await answer('testimony', TESTIMONY);
  const asked = heard.filter((text) => text.startsWith('\n'));
  expect(asked[0]).toContain('Did the person agree');
  expect(asked[1]).toContain('2) website ');
  expect(asked[3]).toContain('How much may be shown');
  const told = heard.filter((text) => text.startsWith('  ')).join('\n');
  expect(told).toMatch(/yes or no[^]*needed[^]*“2026-03-21”[^]*Ethiopia[^]*at most 90/);
  expect(await read('content/testimonies/abebe-bale.json')).toMatchObject({
    attribution: { level: 'first-name', name: 'Abebe' },
    country: 'ET',
    consent: { scope: 'website', date: '2026-03-21' },
    originalLanguage: 'am',
    text: { en: { title: 'The well', body: ['We walked.', 'ለቀናት።'] } },
  });
  await expect(checkFolder(folder)).resolves.toBeDefined();
});

test('a person who agreed to no name is never asked for one, and what leads to them is not taken', async () => {
  const careless: Script = [
    ['How much may be shown', 'anonymous'],
    ['What is their story', 'Write to abebe@river.example', 'We walked.', ''],
  ];
  const heard = await answer('testimony', [...careless, ...TESTIMONY]);
  expect(heard.join()).not.toContain('What is their name');
  expect(heard.join()).toContain('An e-mail address stands here');
  const file = await read('content/testimonies/farmer-bale.json');
  expect(file).toMatchObject({ text: { en: { body: ['We walked.'] } } });
  expect(JSON.stringify(file)).not.toMatch(/abebe/i);
});

test('without consent nothing is asked and nothing is written', async () => {
  const before = await listFiles(folder, '.');
  await expect(answer('testimony', [['Did the person agree', 'no']])).rejects.toThrow('Ask the person first');
  expect(await listFiles(folder, '.')).toEqual(before);
});

test('who stops before the end has written nothing', async () => {
  const before = await listFiles(folder, '.');
  const answers = ['River', undefined];
  const asker = { say: () => undefined, ask: () => Promise.resolve(answers.shift()) };
  await expect(newCommand(['organisation', '--campaign', folder], asker, '2026-04-01')).rejects.toThrow('nothing was written');
  expect(await listFiles(folder, '.')).toEqual(before);
});

test('what flags told is not asked again, and what may be left out is', async () => {
  const script: Script = [
    ['What is the organisation called', 'Forest Watch'],
    ['What does it work on', '1, privacy'],
    ['Who confirmed', 'lookup'],
    ['What shall the file be called', 'Forest', 'forest-watch', 'forest-friends'],
  ];
  const heard = await answer('organisation', script, '--country', 'Kenya');
  expect(heard.join()).not.toContain('In which country');
  expect(heard.join()).toContain('already a file named “forest-watch”');
  expect(await read('content/coalition/forest-friends.json')).toEqual({
    name: 'Forest Watch',
    country: 'KE',
    focus: ['digital-rights', 'privacy'],
    languages: [],
    status: 'active',
    logoPermission: false,
    verifiedBy: 'lookup',
    verifiedOn: '2026-04-01',
  });
});

test('rows of a chart are asked for one by one, and too few are told', async () => {
  const script: Script = [
    ['What is it?', 'series'],
    ['What is the title', 'Wells'],
    ['What does the chart show', 'They dry.'],
    ['What are the numbers', '2024', '2024, many', '2024, 12, 3', '', '2025, 20', ''],
    ['The name of the source', 'Forest Watch'],
  ];
  const heard = await answer('figure', script);
  expect(heard.filter((text) => text.startsWith('  '))).toHaveLength(3);
  expect(await read('content/figures/wells.json')).toMatchObject({
    points: [
      { year: 2024, value: 12, countries: 3 },
      { year: 2025, value: 20, countries: null },
    ],
  });
});

test('a graphic is asked for in words that the kit knows, and its size again where it is none', async () => {
  const script: Script = [
    ['What is the graphic called', 'Post'],
    ['What is it for', 'post'],
    ['Which design', 'field'],
    ['How large', 'huge', '1080 x 1080'],
    ['What is it good for', 'For feeds.'],
  ];
  const heard = await answer('graphic', script);
  expect(heard.join('\n')).toContain('1) slogans.stand: Let the forest stand');
  expect(heard.join('\n')).toContain('“huge”');
  expect(await read('locales/en/kit.json')).toMatchObject({ graphics: { post: { name: 'Post', purpose: 'For feeds.' } } });
  await expect(checkFolder(folder)).resolves.toBeDefined();
});

test('prose that a page may not have is told before the page is written', async () => {
  const script: Script = [
    ['Where does the page belong', 'pages'],
    ['What is its title', 'Help'],
    ['What is the page about', 'How to help.'],
    ['How does the page begin', 'Give {everything}.', '<script>x</script>', 'Give *something*.', ''],
  ];
  await answer('page', script);
  expect(await readFile(join(folder, 'content/pages/en/help.mdx'), 'utf8')).toBe(
    '---\ntitle: "Help"\ndescription: "How to help."\norder: 20\n---\n\nGive *something*.\n',
  );
});
