import process from 'node:process';
import { expect, test } from 'vitest';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { decideAll, problemsOf, sampleCampaign, withFile, withMistake, type SampleFiles } from '#src/core/checks/sample-campaign.ts';

const CAMPAIGN = 'content/campaign.json';
/** By day a part of what is tried. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';
const firstLines = (problems: string[]) => problems.map((problem) => problem.split('\n')[0]);

test('mistakes in many files are all listed at once, by file and from top to bottom', () => {
  const files = sampleCampaign();
  withMistake('content/wins/river-law.json', '"country": "ET"', '"country": "Ethiopia"', files);
  withMistake('content/wins/river-law.json', '"law"', '"laws"', files);
  withMistake('content/deck/opening.json', '"order": 10,', '"order": 10', files);
  withMistake('content/explainer/am/why-forests.mdx', 'ዛፎች', '{ዛፎች}', files);
  withMistake('locales/ar/ui.json', '"source"', '"sources"', files);
  withMistake(CAMPAIGN, '"ranger"', '"rangers"', files);
  expect(firstLines(problemsOf(files))).toEqual([
    'content/campaign.json:41:7  There is no testimony “rangers”.',
    'content/deck/opening.json:2:14  A comma is missing here.',
    'content/explainer/am/why-forests.mdx:5:1  Curly braces have a meaning for the program.',
    'content/wins/river-law.json:2:14  The field “country” is not right: it must be a two-letter country code such as CM.',
    'content/wins/river-law.json:4:11  The field “kind” has a value that is not possible here.',
    'locales/ar/ui.json:25:3  The message “sources” is not known.',
  ]);
});

test('a mistake in campaign.json does not hide those of other files', () => {
  const other = () => withMistake('content/wins/river-law.json', '"law"', '"laws"');
  const found = 'content/wins/river-law.json:4:11  The field “kind” has a value that is not possible here.';
  expect(firstLines(problemsOf(withMistake(CAMPAIGN, '"#ffffff"', '"white"', other())))).toEqual([
    'content/campaign.json:54:16  The field “theme.light.paper” is not right: it must be a colour such as #1b1036, in lower case.',
    found,
  ]);
  expect(firstLines(problemsOf(withMistake(CAMPAIGN, '"Standing Forest",', '"Standing Forest"', other())))).toEqual([
    'content/campaign.json:2:28  A comma is missing here.',
    found,
  ]);
});

test('where campaign.json has a mistake, its languages are still those that it names', () => {
  const files = withMistake(CAMPAIGN, '"#ffffff"', '"white"');
  withMistake(CAMPAIGN, '"ar",', '"ar",\n    "ti",', files);
  const problems = firstLines(problemsOf(files));
  expect(problems).toContain('locales/ti/locale.json:1:1  The language “ti” has no locale.json.');
});

test('a folder without a campaign says so', () => {
  expect(problemsOf({ texts: new Map(), publicPaths: new Set() })).toEqual([
    'content/campaign.json:1:1  There is no campaign in this folder.\n  Fix: Run the command in a campaign’s folder, or name it: CAMPAIGN=folder.',
  ]);
});

test('content with a problem is not given to the build', () => {
  expect(checkCampaign(decideAll(withMistake('content/wins/river-law.json', '"law"', '"laws"'))).content).toBeUndefined();
});

const HOSTILE = [
  'null',
  '5',
  '"text"',
  '[]',
  '[null]',
  '{}',
  '{"text": []}',
  '{"text": null}',
  '{"en": {"en": {"en": 1}}}',
  '{"__proto__": 1}',
];

test.each(HOSTILE)('whatever stands in the files, such as %s, each of them is named and nothing crashes', (text) => {
  for (const content of [text, `---\n${text}\n---\n${text}\n`]) {
    const files = sampleCampaign();
    const paths = [...files.texts.keys()].filter((path) => path !== CAMPAIGN && !path.startsWith('locales/en/'));
    // In another language, a message that is not there waits for its translation.
    const mayBeEmpty = (path: string): boolean => /^locales\/(ar|am)\/(?!locale)/.test(path);
    for (const path of paths) files.texts.set(path, content);
    const named = new Set(checkCampaign(decideAll(files)).problems.map(({ file }) => file));
    expect(paths.filter((path) => !named.has(path) && !(text === '{}' && content === text && mayBeEmpty(path)))).toEqual([]);
    expect(problemsOf(withFile(CAMPAIGN, content)).length).toBeGreaterThan(0);
  }
});

const LONG = 60_000;
const VALUES: unknown[] = [null, [], {}, 0, '', 'x', true, [[null]], ['x', 'x'], '__proto__', { constructor: 1 }, 'a\nb', '\u0000', 1e300];

test('whatever value stands in whatever field, it is a list of problems and never a crash', { timeout: LONG }, () => {
  for (const [i, value] of VALUES.entries()) {
    for (let field = DEEP ? 0 : i % 6; field < 17; field += DEEP ? 1 : 6) {
      const files = sampleCampaign();
      for (const path of files.texts.keys()) if (path !== CAMPAIGN) spoil(files, path, field, value);
      expect(() => checkCampaign(decideAll(files)), `field ${field} = ${JSON.stringify(value)}`).not.toThrow();
      expect(() => checkCampaign(decideAll(spoil(alone(), CAMPAIGN, field, value))), `campaign.json, the same`).not.toThrow();
    }
  }
});

/** The sample with nothing but its campaign.json. */
function alone(): SampleFiles {
  return { texts: new Map([[CAMPAIGN, sampleCampaign().texts.get(CAMPAIGN)!]]), publicPaths: new Set() };
}

/** Puts a value into the field of a JSON file that stands at this place. */
function spoil(files: SampleFiles, path: string, field: number, value: unknown): SampleFiles {
  if (!path.endsWith('.json')) return files;
  const data = JSON.parse(files.texts.get(path)!) as Record<string, unknown>;
  const name = Object.keys(data)[field];
  return name === undefined ? files : withFile(path, JSON.stringify({ ...data, [name]: value }, null, 2), files);
}

test('wherever a page is cut off, or a sign falls into it, it is a list of problems and never a crash', { timeout: LONG }, () => {
  const path = 'content/explainer/en/why-forests.mdx';
  const text = sampleCampaign().texts.get(path)!;
  for (let at = 0; at <= text.length; at += DEEP ? 11 : 37) {
    for (const sign of ['', '{', '<', '*', '&', '[x](%', '](', '!!js ', '\u0000', '<Note>', '---\n']) {
      const changed = text.slice(0, at) + sign + (sign && text.slice(at));
      expect(() => checkCampaign(decideAll(withFile(path, changed))), JSON.stringify(changed)).not.toThrow();
    }
  }
});
