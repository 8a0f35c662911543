import { expect, test } from 'vitest';
import { sampleCampaign, withFile, withMistake } from '#src/core/checks/sample-campaign.ts';
import type { TranslationReport } from '#src/core/translation/report.ts';
import { judgeLaunch } from './judge-launch.ts';
import { graphicChecks } from './graphics.ts';
import { languageChecks } from './languages.ts';
import { peopleChecks } from './people.ts';
import { SAMPLE_BUILT, sampleLaunch, toldOf } from './sample-launch.ts';

const RANGER = 'content/testimonies/ranger.json';

const consent = (values: object, source: object = { name: 'Radio', url: 'https://radio.africa/a' }) =>
  toldOf(
    peopleChecks(
      sampleLaunch({ [RANGER]: (data: object) => ({ ...data, source, consent: { scope: 'website', date: '2026-01-01', ...values } }) }),
    ),
    'consent',
  );

test('consent must be there, hold, and not be from long ago', () => {
  expect(consent({})).toEqual([]);
  expect(consent({ date: '2027-01-01' })).toEqual([
    expect.stringMatching(/^stop The day of consent is still to come: 1\. \| content\/testimonies\/ranger\.json:\d+:\d+ 2027-01-01$/),
  ]);
  expect(consent({ date: '2023-01-01' })![0]).toMatch(/^mend People agreed more than two years ago/);
  expect(consent({ date: '2023-01-01', scope: 'published-source' })).toEqual([]);
  expect(consent({ scope: 'published-source' }, { name: 'Radio' })![0]).toMatch(/^mend Stories are retold .* no address/);
  expect(consent({ withdrawn: '2026-02-01' })![0]).toMatch(/^stop /);
});

test('a campaign without testimonies and without organisations owes nobody consent', () => {
  const files = sampleCampaign();
  for (const path of [...files.texts.keys()]) if (/testimonies|coalition/.test(path)) withFile(path, undefined, files);
  const checks = peopleChecks(sampleLaunch({}, files));
  expect(checks.map(({ findings }) => findings)).toEqual([undefined, undefined, undefined]);
});

test('an organisation that nobody has confirmed is named, whatever signs its name has', () => {
  const launch = sampleLaunch({
    'content/coalition/forest-watch.json': (data: object) => ({ ...data, name: '"Trees" <b>& ደን</b>', verifiedBy: 'unknown' }),
  });
  expect(toldOf(peopleChecks(launch), 'organisations')).toEqual([
    expect.stringMatching(
      /^mend Organisations are named as members, .* \| content\/coalition\/forest-watch\.json:\d+:\d+ "Trees" <b>& ደን<\/b>$/,
    ),
  ]);
});

test.each([
  ['![Trees](../../../public/a.jpg)\n\nWe are', 1],
  ['![Trees](../../../public/a.jpg)\n\nPhoto: Abebe, CC BY 4.0\n\nWe are', 0],
  ['![أشجار](../../../public/a.webp)\n\nتصوير: سلمى\n\nWe are', 0],
  ['![ዛፎች](../../../public/a.avif)\n\nፎቶ፦ አበበ\n\nWe are', 0],
])('a photo says who took it: %s', (text, number) => {
  const launch = sampleLaunch({}, withMistake('content/pages/en/about.mdx', 'We are', text));
  expect(toldOf(peopleChecks(launch), 'credits')).toHaveLength(number);
});

const count = { total: 40, reviewed: 40, written: 0, machine: 0, outdated: 0, missing: 0, obsolete: 0, unstamped: 0 };
const text = {
  document: 'locales/ui',
  title: 'ui.json',
  file: 'locales/ar/ui.json',
  sourceFile: 'locales/en/ui.json',
  outdated: [],
  missing: [],
};
const report = (ar: object): TranslationReport => ({ ar: [{ ...text, tally: { ...count, ...ar } }], am: [{ ...text, tally: count }] });

test('translations are read by a person, whole and current', () => {
  const launch = sampleLaunch({ 'locales/am/locale.json': (data: object) => ({ ...data, review: { state: 'machine', note: '…' } }) });
  const told = (id: string, of = report({})) => toldOf(languageChecks(launch, of), id);
  expect(told('reviewed')).toEqual([
    expect.stringMatching(/^stop Translations that no person has read: 1\. \| locales\/am\/locale\.json:\d+:\d+ አማርኛ$/),
  ]);
  expect([told('complete'), told('current')]).toEqual([[], []]);
  expect(told('complete', report({ missing: 12 }))).toEqual([
    expect.stringMatching(/^mend Texts are not translated.*: 12\. \| locales\/ar\/ 12 \/ 40$/),
  ]);
  expect(told('current', report({ outdated: 3 }))![0]).toMatch(/^mend Texts were changed .*: 3\./);
  expect(told('owners')![0]).toMatch(/^mend Languages that nobody looks after: 3\./);
  expect(told('guides')![0]).toMatch(/^note Languages without a guide for translators: 2\..*العربية/);
});

test('a campaign with nothing but itself is looked at, and what it does not have takes nothing away', () => {
  const files = sampleCampaign();
  for (const path of [...files.texts.keys()]) if (/^content\/(?!campaign)/.test(path)) withFile(path, undefined, files);
  const bare = ({ donations: _, keys: __, security: ___, ...data }: Record<string, unknown>) => ({
    ...data,
    ...{ keys: {}, contacts: {}, asks: [], home: { figures: [], testimonies: [], wins: [] }, locales: ['en'] },
  });
  for (const path of [...files.texts.keys()]) if (/^locales\/(ar|am)/.test(path)) withFile(path, undefined, files);
  const report = judgeLaunch({
    launch: sampleLaunch({ 'content/campaign.json': bare }, files),
    report: {},
    fonts: FONTS,
    built: undefined,
  });
  const states = Object.fromEntries(report.areas.flatMap(({ checks }) => checks.map(({ id, findings }) => [id, findings?.length])));
  expect(states).toMatchObject({
    check: 0,
    consent: undefined,
    organisations: undefined,
    keys: undefined,
    'form-keys': undefined,
    examples: undefined,
    reviewed: undefined,
  });
});

test('a campaign in one language has no translations to look at', () => {
  const checks = languageChecks(sampleLaunch(), {});
  expect(checks.filter(({ findings }) => findings !== undefined).map(({ id }) => id)).toEqual(['owners']);
});

const FONTS = { Latn: { state: 'there' }, Arab: { state: 'there' }, Ethi: { state: 'missing', command: 'npm install ethiopic' } } as const;

test('a font that is missing stops the launch, with the languages and the command that brings it', () => {
  const checks = graphicChecks(sampleLaunch(), FONTS, undefined);
  expect(toldOf(checks, 'fonts')).toEqual([
    'stop No graphics can be made with the script Ethi: its font is missing. | locales/am/locale.json አማርኛ',
  ]);
  expect(checks[0]!.findings![0]!.fix).toEqual(['launch.no-font-fix', { command: 'npm install ethiopic' }]);
});

test('the hashtag stands on every graphic, so that its script needs a font too', () => {
  const launch = sampleLaunch({ 'content/campaign.json': (data: object) => ({ ...data, hashtag: '#Лес_森' }) });
  expect(toldOf(graphicChecks(launch, { ...FONTS, Ethi: { state: 'there' } }, undefined), 'fonts')).toEqual([
    expect.stringMatching(/^stop No graphics can be made with the script Cyrl: .* \| content\/campaign\.json:3:\d+ #Лес_森$/),
  ]);
});

test('faint colours stop the launch, pale ones are only told, and a mark draws something', () => {
  const coloured = (muted: string) =>
    sampleLaunch({ 'content/campaign.json': (data: { theme: { light: object } }) => void Object.assign(data.theme.light, { muted }) });
  const severities = (muted: string) =>
    toldOf(graphicChecks(coloured(muted), FONTS, undefined), 'contrast')!.map((told) => told.split(' ')[0]);
  expect(new Set(severities('#cccccc'))).toEqual(new Set(['stop']));
  expect(new Set(severities('#666666'))).toEqual(new Set(['note']));
  const blank = sampleLaunch({ 'content/campaign.json': (data: object) => ({ ...data, mark: { viewBox: '0 0 1 1', path: 'M0 0Z' } }) });
  expect(toldOf(graphicChecks(blank, FONTS, undefined), 'mark')![0]).toMatch(/^mend The campaign’s mark draws nothing/);
});

test('each language has a picture for link previews in the right size, and the site its icons', () => {
  const previews = [
    ...SAMPLE_BUILT.previews.slice(0, 1),
    { path: 'preview/ar/index.png' },
    { path: 'preview/am/index.png', width: 600, height: 315 },
  ];
  const checks = graphicChecks(sampleLaunch(), FONTS, { ...SAMPLE_BUILT, previews, missingIcons: ['favicon.ico'] });
  expect(toldOf(checks, 'previews')).toEqual([
    'mend Home pages without a picture for link previews: 1. | dist/preview/ar/index.png',
    expect.stringMatching(/dist\/preview\/am\/index\.png 600 × 315$/),
  ]);
  expect(toldOf(checks, 'icons')).toEqual(['mend Icons of the site are missing: 1. | dist/favicon.ico']);
});
