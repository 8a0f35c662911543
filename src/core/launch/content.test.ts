import { expect, test } from 'vitest';
import { sampleCampaign, withFile, withMistake } from '#src/core/checks/sample-campaign.ts';
import { contentChecks } from './content.ts';
import { linksIn } from './links.ts';
import { placeholdersIn } from './placeholders.ts';
import { isReserved, reservedIn } from './reserved-hosts.ts';
import { sampleLaunch, toldOf } from './sample-launch.ts';

const CAMPAIGN = 'content/campaign.json';

interface Editable {
  [field: string]: unknown;
}

/** The sample, with addresses of its own and nothing that is only an example. */
const own = (data: Editable): Editable => {
  const { donations: _, ...rest } = JSON.parse(JSON.stringify(data).replaceAll('forest.example', 'forest.africa')) as Editable;
  return rest;
};

test('an address that leads nowhere is found wherever it stands, with its line and column', () => {
  const launch = sampleLaunch();
  const [told = ''] = toldOf(contentChecks(launch), 'addresses')!;
  expect(told).toContain('stop Addresses that are kept for examples lead nowhere: 4.');
  expect(told).toContain('content/campaign.json:5:20 forest.example');
  expect(told).toContain('press@forest.example');
});

test.each([
  ['See https://www.example.org/a.', 'www.example.org', 13],
  ['اكتبوا إلى info@example.com اليوم', 'info@example.com', 12],
  ['ወደ https://ደን.example/ ይሂዱ', 'ደን.example', 12],
  ['https:\\/\\/shop.invalid', 'shop.invalid', 11],
  ['http://localhost:4321/en/', 'localhost', 8],
  ['http://127.0.0.1/', '127.0.0.1', 8],
  ['https://intranet.test/', 'intranet.test', 9],
])('“%s” leads nowhere', (text, name, column) => {
  expect(reservedIn('a.mdx', text)).toEqual([{ file: 'a.mdx', line: 1, column, text: name }]);
});

test.each([
  'For example. Then go on.',
  'https://example.org.za/',
  'https://myexample.org/',
  'host.example.place',
  'example.community',
  'a.test',
  'https://contest.org',
])('“%s” does not stand for an example', (text) => expect(reservedIn('a.mdx', text)).toEqual([]));

test('a host with a port leads nowhere either, and real ones lead somewhere', () => {
  expect(['localhost:80', 'a.example', 'forest.africa', 'example.net'].map(isReserved)).toEqual([true, true, false, true]);
});

test('what the interface gives as an example is only worth knowing', () => {
  const files = withFile('locales/ar/ui.json', '{"hint": "مثلا: https://example.org"}');
  expect(toldOf(contentChecks(sampleLaunch({ [CAMPAIGN]: own }, files)), 'addresses')).toEqual([
    'note Words of the interface give such an address as an example: 1. | locales/ar/ui.json:1:25 example.org',
  ]);
});

test.each([
  ['Lorem ipsum dolor', 'filler', 'Lorem ipsum'],
  ['Call us: XXX-XXX', 'filler', 'XXX'],
  ['TODO: the numbers', 'filler', 'TODO'],
  ['Write to [your name]!', 'gap', '[your name]'],
  ['Écrivez à [votre ville].', 'gap', '[votre ville]'],
  ['Escribe [tu nombre] aquí', 'gap', '[tu nombre]'],
  ['Escreva [seu nome] no alto', 'gap', '[seu nome]'],
  ['Escriu [el títol de la campanya]', 'gap', '[el títol de la campanya]'],
  ['إلى [اسم الوزير]', 'gap', '[اسم الوزير]'],
  ['ለ[ስም]', 'gap', '[ስም]'],
  ['[…]', 'gap', '[…]'],
  ['…', 'gap', '…'],
  ['## ...', 'gap', '## ...'],
  ['They said [the government] knew', 'bracket', '[the government]'],
])('“%s” was meant to be replaced (%s)', (text, kind, shown) => {
  expect(
    placeholdersIn('a.mdx', text)
      .map(({ kind: found, spot }) => [found, spot.text])
      .slice(0, 1),
  ).toEqual([[kind, shown]]);
});

test.each([
  'A [link](a.html), a ![map](map.svg), [one][two] and [two]: https://a.africa',
  '- [ ] to tick\n- [x] ticked',
  'He said that […] nobody came.',
  'Wait… and go on …',
  'Press [ and ] to move.',
  '{/* TODO: [your name] */}',
])('“%s” is as it should be', (text) => expect(placeholdersIn('a.mdx', text)).toEqual([]));

test('in Spanish and Portuguese, TODO is a word', () => {
  const json = '{"es": {"a": "SE APAGÓ TODO EL PAÍS", "b": "TODO: cifras"}, "en": {"a": "TODO"}}';
  expect(placeholdersIn('content/wins/a.json', json).map(({ spot }) => spot.column)).toEqual([45, 74]);
  expect(placeholdersIn('content/explainer/pt/a.mdx', 'APAGOU TODO O PAÍS')).toEqual([]);
});

test('texts of JSON are looked at, and its names and lists are not', () => {
  const json = '{\n  "$schema": "[your name]",\n  "TODO": ["a", "[x]"],\n  "steps": ["Go.", "[የእርስዎ ስም]"]\n}';
  expect(placeholdersIn('a.json', json)).toEqual([{ kind: 'gap', spot: { file: 'a.json', line: 4, column: 21, text: '[የእርስዎ ስም]' } }]);
});

test('texts that were made to take endless time are looked through at once', () => {
  const long = [
    'a.'.repeat(500_000),
    `${'{/*'.repeat(300_000)}`,
    '<!--'.repeat(250_000),
    '['.repeat(900_000),
    `https://a.africa/${'.('.repeat(400_000)}x`,
  ];
  for (const text of long) {
    expect(reservedIn('a.txt', text)).toEqual([]);
    placeholdersIn('a.txt', text);
    linksIn(new Map([['a.txt', text]]), 'https://trees.africa/');
  }
});

test('ways to give money and mirrors that are only examples stop the launch; a campaign without any is not asked', () => {
  const mirrors = [{ kind: 'web', url: 'https://two.africa/', demonstration: true }];
  const launch = sampleLaunch({ [CAMPAIGN]: (data: Editable) => ({ ...data, mirrors }) });
  expect(toldOf(contentChecks(launch), 'examples')!.map((told) => told.split(' | ')[0])).toEqual([
    'stop Ways to give money are only examples, and nobody can pay: 3.',
    'stop Mirrors are only examples: 1.',
  ]);
  expect(toldOf(contentChecks(sampleLaunch({ [CAMPAIGN]: own })), 'examples')).toBe(undefined);
});

test('a home page that asks for nothing is named, and what the check finds elsewhere is counted', () => {
  const launch = sampleLaunch({ [CAMPAIGN]: (data: Editable) => ({ ...data, asks: [] }) });
  expect(toldOf(contentChecks(launch), 'sections')![0]).toMatch(/^mend .*content\/campaign\.json/);
  const broken = sampleLaunch({ [CAMPAIGN]: (data: Editable) => ({ ...data, asks: ['fly'] }) });
  expect(toldOf(contentChecks(broken), 'sections')).toBe(undefined);
  expect(toldOf(contentChecks(broken), 'check')![0]).toMatch(/^stop The check finds mistakes .*: 1\. \| content\/campaign\.json:/);
});

test('a picture needs a description that is more than the name of its file', () => {
  const page = 'content/pages/en/about.mdx';
  const told = (alt: string) =>
    toldOf(
      contentChecks(
        sampleLaunch({}, withMistake(page, 'We are', `![${alt}](../../../public/pictures/map.svg)\n\nWe are`, sampleCampaign())),
      ),
      'descriptions',
    );
  expect(told('IMG_2034.jpg')![0]).toContain('mend Descriptions of pictures are only names of files: 1. | content/pages/en/about.mdx:6:1');
  expect(told('')![0]).toMatch(/^stop /);
  expect(toldOf(contentChecks(sampleLaunch()), 'descriptions')).toBe(undefined);
});

test('a campaign whose campaign.json can’t be read has mistakes, and nothing else breaks', () => {
  const launch = sampleLaunch({}, withFile(CAMPAIGN, '{"name": '));
  expect(toldOf(contentChecks(launch), 'check')![0]).toMatch(/^stop The check finds mistakes/);
});
