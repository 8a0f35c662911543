import { describe, expect, test } from 'vitest';
import { CONTENT_VERSION } from '#src/core/campaign/content-version.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { problemsOf, sampleCampaign, withFile, withMistake } from '#src/core/checks/sample-campaign.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { namesIn } from '../../../tests/source-files.ts';
import { MIGRATIONS } from './all.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';

const text = JSON.stringify({ name: 'غابة', home: { figures: [], numbers: 'why-forests' } }, null, 2);
const campaign = (changed = text) => new Map([[CAMPAIGN_FILE, changed]]);
const tell = tellIn('en');

function migrated(texts: ReadonlyMap<string, string>, migrations: readonly Migration[] = MIGRATIONS) {
  const result = migrate(texts, migrations);
  if ('problems' in result) throw new Error(result.problems.map(({ what }) => tell(what)).join(' '));
  return { ...result, all: new Map([...texts, ...result.texts]) };
}

test('each version of the content after the first has one migration, in a file that begins with its number', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: CONTENT_VERSION - 1 }, (_, i) => i + 2));
  const files = namesIn('src/core/migrations').flatMap((name) => /^(\d+)-[a-z-]+\.ts$/.exec(name)?.[1] ?? []);
  expect(files.map(Number).toSorted((a, b) => a - b)).toEqual(MIGRATIONS.map(({ to }) => to));
});

test('a campaign of the first version becomes one of the newest, its Arabic name and all else as it was', () => {
  const { from, to, changes, texts } = migrated(campaign());
  expect([from, to]).toEqual([1, CONTENT_VERSION]);
  expect(JSON.parse(texts.get(CAMPAIGN_FILE)!)).toEqual({
    schema: CONTENT_VERSION,
    name: 'غابة',
    home: { figures: [], numbersPage: 'why-forests' },
  });
  expect(changes.map(({ file }) => file)).toEqual([CAMPAIGN_FILE, CAMPAIGN_FILE]);
});

test('a second time, nothing is left to do', () => {
  const { changes, texts } = migrated(migrated(campaign()).all);
  expect([changes, texts.size]).toEqual([[], 0]);
});

test('where nothing is named otherwise, only the version is noted', () => {
  const { changes, texts } = migrated(campaign('{\n  "name": "ደን"\n}'));
  expect(changes).toHaveLength(1);
  expect(texts.get(CAMPAIGN_FILE)).toBe('{\n  "schema": 2,\n  "name": "ደን"\n}');
});

describe('several migrations', () => {
  const marking = (to: number, path: string): Migration => ({
    to,
    what: ['fix.remove'],
    isNeeded: () => true,
    change: (texts) => ({ texts: new Map([[path, `${texts.get(path)?.replace(/\d$/, '') ?? ''}${to}`]]) }),
  });
  const later = [...MIGRATIONS, marking(3, 'locales/am/ui.json'), marking(4, 'locales/am/ui.json')];

  test('follow each other from the version of the campaign on', () => {
    const texts = new Map([
      [CAMPAIGN_FILE, '{ "schema": 2 }'],
      ['locales/am/ui.json', 'ሀ'],
    ]);
    const result = migrated(texts, later);
    expect(result.changes.map(({ version, file }) => `${version} ${file}`)).toEqual([
      '3 locales/am/ui.json',
      '4 locales/am/ui.json',
      `4 ${CAMPAIGN_FILE}`,
    ]);
    expect(result.texts).toEqual(
      new Map([
        [CAMPAIGN_FILE, '{ "schema": 4 }'],
        ['locales/am/ui.json', 'ሀ4'],
      ]),
    );
  });

  test('go on after a stop in the middle: campaign.json, the last file, still had its former version', () => {
    const halfway = new Map([
      [CAMPAIGN_FILE, '{ "schema": 2 }'],
      ['locales/am/ui.json', 'ሀ4'],
    ]);
    expect(migrated(halfway, later).all.get('locales/am/ui.json')).toBe('ሀ4');
  });
});

describe('what can’t be changed is said, with its place', () => {
  test.each([
    ['no campaign', new Map<string, string>(), 'There is no campaign in this folder.'],
    ['broken JSON', campaign('{ "name": "غابة" "schema": 1 }'), 'A comma is missing here.'],
    ['a list', campaign('[]'), 'The content of this file must be a group'],
    ['a version in words', campaign('{ "schema": "two" }'), 'The field “schema” must be a number.'],
    ['a version before the first', campaign('{ "schema": 0 }'), 'The field “schema”'],
    ['a newer version', campaign('{ "schema": 99 }'), 'written for version 99 of the content; this generator reads version 2'],
    [
      'both names',
      campaign('{ "home": { "numbers": "a", "numbersPage": "b" } }'),
      '“numbers” is called “numbersPage” now, and both stand here.',
    ],
  ])('%s', (_, texts, said) => {
    expect(() => migrated(texts)).toThrow(said);
  });
});

describe('the check says one thing of a campaign for another version', () => {
  const other = (version: string) => {
    const files = withMistake(CAMPAIGN_FILE, '"figures": [', '"numbers": "why-forests",\n    "figures": [');
    withMistake(CAMPAIGN_FILE, '"#ffffff"', '"white"', files);
    return withMistake('content/wins/river-law.json', '"law"', '"laws"', withMistake(CAMPAIGN_FILE, '{', `{${version}`, files));
  };

  test('older: which command changes it', () => {
    const problems = problemsOf(other(''));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^content\/campaign\.json:1:1 {2}This campaign is written for version 1 .* reads version 2\.\n.*npm run migrate/,
    );
  });

  test('newer: that the generator is too old', () => {
    const problems = problemsOf(other('"schema": 3,'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/written for version 3 .*\n.*Get a newer generator/);
  });

  test('an older one in which nothing has to be changed is read as it is', () => {
    expect(problemsOf(sampleCampaign())).toEqual([]);
    expect(problemsOf(withMistake(CAMPAIGN_FILE, '{', '{"schema": 1,'))).toEqual([]);
  });

  test('a version that is none is a mistake like others', () => {
    expect(problemsOf(withMistake(CAMPAIGN_FILE, '{', '{"schema": 1.5,'))[0]).toContain('“schema”');
    expect(problemsOf(withFile(CAMPAIGN_FILE, '[]')).length).toBeGreaterThan(0);
  });
});
