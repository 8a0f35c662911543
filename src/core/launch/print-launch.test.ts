import { expect, test } from 'vitest';
import { withFile } from '#src/core/checks/sample-campaign.ts';
import { tellIn, TOLD_IN } from '#src/core/checks/words.ts';
import { isPassed, judgeLaunch, type LaunchReport } from './judge-launch.ts';
import { launchAsJson, printLaunch } from './print-launch.ts';
import { SAMPLE_BUILT, sampleLaunch } from './sample-launch.ts';
import { widthOf } from '#src/core/checks/print/excerpt.ts';
import { padded, wrapped } from './terminal-text.ts';

const FONTS = { Latn: { state: 'there' }, Arab: { state: 'there' }, Ethi: { state: 'there' } } as const;
const NAME = '"Trees" <b>& ዛፎች</b>';

const sample = (change = {}): LaunchReport => judgeLaunch({ launch: sampleLaunch(change), report: {}, fonts: FONTS, built: SAMPLE_BUILT });
const report = sample({ 'content/campaign.json': (data: object) => ({ ...data, name: NAME }) });

test.each(TOLD_IN)('in “%s”, everything fits into 80 columns', (language) => {
  const text = printLaunch(report, tellIn(language), language, { links: false, live: false });
  expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  expect(text).toContain(NAME);
});

test('a report says the score of each area, each finding with its fix, the heaviest first, and how the campaign stands', () => {
  const text = printLaunch(report, tellIn('en'), 'en', { links: true, live: true });
  expect(text).toMatch(/^Is "Trees" <b>& ዛፎች<\/b> ready to go public\?\n\nContent {60,}\d of \d\n {2}STOP {2}\S/);
  expect(text.match(/Fix:/g)!.length).toBe(report.counts.stop + report.counts.mend + report.counts.note);
  expect(text).toMatch(/Not ready yet\.\nStops the launch: \d+\. Should be mended: \d+\. Worth knowing: \d+\.$/);
  expect(text.indexOf('STOP')).toBeLessThan(text.indexOf('MEND'));
});

test('Arabic sentences isolate the paths in them', () => {
  const text = printLaunch(report, tellIn('ar'), 'ar', { links: true, live: true });
  expect(text).toMatch(/\u2066content\/campaign\.json:\d+:\d+ {2}\S+\u2069/);
  for (const line of text.split('\n')) expect(line.match(/[\u2066-\u2068]/g)?.length).toBe(line.match(/\u2069/g)?.length);
});

test('programs get all places, also of what people see in short', () => {
  const data = JSON.parse(launchAsJson(report, tellIn('en'))) as {
    campaign: string;
    ready: boolean;
    areas: {
      area: string;
      passed: number;
      applicable: number;
      checks: { state: string; findings: { severity: string; code: string; fix: string; places: object[] }[] }[];
    }[];
  };
  expect([data.campaign, data.ready]).toEqual([NAME, false]);
  const [content] = data.areas;
  const [addresses] = content!.checks.flatMap(({ findings }) => findings).filter(({ code }) => code === 'launch.reserved');
  expect(addresses).toMatchObject({ severity: 'stop', fix: 'Write your own addresses in their place.', places: { length: 4 } });
  expect(content!.checks.filter(({ state }) => state === 'passed')).toHaveLength(content!.passed);
});

test('a campaign that nothing stops is ready, and what is only worth knowing takes nothing away', () => {
  const checks = report.areas.flatMap(({ checks: own }) => own);
  const stopped = checks.filter(({ findings = [] }) => findings.some(({ severity }) => severity === 'stop')).map(({ id }) => id);
  expect(stopped).toEqual(['addresses', 'examples']);
  const own = (data: object) =>
    JSON.parse(JSON.stringify({ ...data, donations: undefined }).replaceAll('forest.example', 'forest.africa')) as object;
  expect(
    sample({
      'content/campaign.json': own,
      'content/actions/plant-a-tree.json': ({ donations: _, ...rest }: { donations?: unknown }) => rest,
    }),
  ).toMatchObject({ isReady: true, counts: { stop: 0 } });
});

test('what is only worth knowing leaves a check passed, what should be mended does not', () => {
  const { areas } = sample({ 'content/coalition/forest-watch.json': (data: object) => ({ ...data, verifiedBy: 'unknown' }) });
  const scoreOf = (name: string) => areas.flatMap(({ area, passed, applicable }) => (area === name ? [passed, applicable] : []));
  expect(scoreOf('people')).toEqual([1, 2]);
  const hint = withFile('locales/ar/ui.json', '{"hint": "https://example.org"}');
  const own = (data: object) =>
    JSON.parse(JSON.stringify(data).replaceAll('forest.example', 'forest.africa').replaceAll('seeds.example', 'seeds.africa')) as object;
  const noted = judgeLaunch({ launch: sampleLaunch({ 'content/campaign.json': own }, hint), report: {}, fonts: FONTS, built: undefined });
  expect(noted.areas[0]!.checks[1]).toMatchObject({ id: 'addresses', findings: [{ severity: 'note' }] });
  expect(noted.areas[0]!.checks.filter(isPassed).map(({ id }) => id)).toContain('addresses');
});

test('the width of a text is what a terminal gives it', () => {
  expect(['abc', 'ዛፍ', 'شَجَرة', '\u2068a\u2069', '森林'].map(widthOf)).toEqual([3, 2, 4, 1, 4]);
  expect(widthOf(padded('شجرة', 10))).toBe(10);
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapped('a \u2068b c\u2069', 3)).toEqual(['a \u2068b\u2069', '\u2068c\u2069']);
});
