import { expect, test } from 'vitest';
import { problemsOf, sampleCampaign, withFile, withMistake, type Mistake } from '#src/core/checks/sample-campaign.ts';

const ORGANISATION = 'content/coalition/forest-watch.json';
const WIN = 'content/wins/river-law.json';
const CAMPAIGN = 'content/campaign.json';
const ACTION = 'content/actions/plant-a-tree.json';
const TESTIMONY = 'content/testimonies/ranger.json';
const SERIES = 'content/figures/felled-by-year.json';

// prettier-ignore
const MISTAKES: Mistake[] = [
  ['a field whose name is misspelt', WIN, '"issue"', '"isue"',
    '3:3', 'The field “isue” is not known here.', 'Did you mean “issue”?'],
  ['a field that no such file has', WIN, '"kind": "law"', '"kind": "law",\n  "colour": "green"',
    '5:3', 'The field “colour” is not known here.', 'Use one of: country, year, issue, kind, source, text.'],
  ['a text where a number belongs', ACTION, '"order": 10', '"order": "10"',
    '2:12', 'The field “order” must be a number.', 'Write it as a number without quotes, like 42.'],
  ['a list where a group of fields belongs', ACTION, '{\n    "page": "kit.html"\n  }', '["kit.html"]',
    '8:13', 'The field “button” must be a group of fields.', 'Write it as a group of fields in curly brackets, { … }.'],
  ['a field that is missing', WIN, '  "country": "ET",\n', '',
    '1:1', 'The field “country” is missing.', 'Add “country”: text in straight double quotes, "like this".'],
  ['a field with a list of values that is missing', WIN, '  "kind": "law",\n', '',
    '1:1', 'The field “kind” is missing.', 'Add “kind”: one of law, bill, protection, advocacy.'],
  ['an issue that has no name', WIN, '"issue": "privacy"', '"issue": "privcay"',
    '3:12', '“privcay” has no name that readers could be shown.', 'Did you mean “privacy”?'],
  ['a value that is not in the list', ACTION, '"tier": "model"', '"tier": "modle"',
    '3:11', 'The field “tier” has a value that is not possible here.', 'Did you mean “model”? Use one of: model, discuss, involve.'],
  ['a date with slashes', TESTIMONY, '2026-01-15', '15/01/2026',
    '11:13', 'The field “consent.date” is not right: it must be a day written as YYYY-MM-DD, such as 2026-11-21.', 'Did you mean “2026-01-15”?'],
  ['a day that no calendar has', TESTIMONY, '2026-01-15', '2026-02-30',
    '11:13', 'The field “consent.date” is not right: it must be a day written as YYYY-MM-DD, such as 2026-11-21.', 'Change it: it must be a day written as YYYY-MM-DD, such as 2026-11-21.'],
  ['a country by its name', WIN, '"ET"', '"Ethiopia"',
    '2:14', 'The field “country” is not right: it must be a two-letter country code such as CM.', 'Change it: it must be a two-letter country code such as CM.'],
  ['a country in small letters', WIN, '"ET"', '"et"',
    '2:14', 'The field “country” is not right: it must be a two-letter country code such as CM.', 'Change it: it must be a two-letter country code such as CM.'],
  ['a code that is no country', WIN, '"ET"', '"QQ"',
    '2:14', '“QQ” is not the code of a country.', 'Use the two letters of ISO 3166, such as CM for Cameroon.'],
  ['an old code of a country', WIN, '"ET"', '"YU"',
    '2:14', '“YU” is not the code of a country.', 'Did you mean “RS”?'],
  ['a kind of figure that does not exist', SERIES, '"series"', '"serie"',
    '2:11', 'The field “kind” has a value that is not possible here.', 'Did you mean “series”? Use one of: number, series, ranking.'],
  ['a name with a level that may not carry one', TESTIMONY, '"first-name"', '"anonymous"',
    '6:5', 'A name stands here, but the attribution is “anonymous”.', 'Remove this field, in every language.'],
  ['a year that is no year', SERIES, '"year": 2024', '"year": 20245',
    '9:15', 'The field “points.0.year” is not right: it must be at most 2100.', 'Change it: it must be at most 2100.'],
  ['a text too long', WIN, 'A law for the river', 'A law for the river A law for the river A law for the river A law for the river A law for the river A law for the river end',
    '10:16', 'The field “text.en.title” is not right: it must be at most 90 characters.', 'Change it: it must be at most 90 characters.'],
  ['a space at the end of a title', WIN, 'A law for the river', 'A law for the river ',
    '10:16', 'The field “text.en.title” is not right: it must be one line without spaces at its ends.', 'Change it: it must be one line without spaces at its ends.'],
  ['an empty list', ACTION, '"worried"\n', '',
    '4:10', 'The field “for” is not right: it must not be empty.', 'Change it: it must not be empty.'],
  ['a web address without https', TESTIMONY, '"name": "Forest Watch"', '"name": "Forest Watch",\n    "url": "forest.example"',
    '15:12', 'The field “source.url” is not right: it must be a full web address such as https://example.org/.', 'Change it: it must be a full web address such as https://example.org/.'],
  ['a text in a language that the campaign does not have', WIN, '"am": {', '"amh": {',
    '17:5', 'The language “amh” is not a language of this campaign.', 'Did you mean “am”?'],
  ['a language written in capitals', WIN, '"am": {', '"AM": {',
    '17:5', '“text.AM” is not a valid name.', 'The name must be a language code such as fr or ar.'],
  ['a code that is no language', TESTIMONY, '"originalLanguage": "am"', '"originalLanguage": "x"',
    '16:23', '“x” is not the code of a language.', 'Use its code, such as fr, ar or pt-BR.'],
  ['a colour by its name', CAMPAIGN, '"paper": "#ffffff"', '"paper": "white"',
    '54:16', 'The field “theme.light.paper” is not right: it must be a colour such as #1b1036, in lower case.', 'Change it: it must be a colour such as #1b1036, in lower case.'],
  ['an e-mail address without @', CAMPAIGN, 'press@forest.example', 'press.forest.example',
    '19:16', 'The field “contacts.press.email” is not right: it must be an e-mail address such as press@example.org.', 'Change it: it must be an e-mail address such as press@example.org.'],
  ['a site that does not end in a slash', CAMPAIGN, 'https://forest.example/', 'https://forest.example',
    '5:11', 'The field “site” is not right: it must end in /.', 'Change it: it must end in /.'],
  ['a file name with a space and capitals', 'content/wins/River Law.json', undefined, '{"country": "ET", "issue": "privacy", "kind": "law", "source": {"name": "x"}, "text": {"en": {"title": "t", "summary": "s"}, "ar": {"title": "t", "summary": "s"}, "am": {"title": "t", "summary": "s"}}}',
    '1:1', 'The name of this file can’t be used in an address.', 'Rename it with lower-case letters of any alphabet, digits and hyphens only.'],
  ['an action with the name of a page of the site', 'content/actions/slides.json', undefined, '{\n  "order": 10,\n  "tier": "model",\n  "for": [\n    "worried"\n  ],\n  "contact": "press",\n  "button": {\n    "page": "kit.html"\n  },\n  "text": {\n    "en": {\n      "title": "Plant a tree",\n      "summary": "One tree is a start.",\n      "intro": "Any yard will do.",\n      "steps": [\n        "Dig.",\n        "Water it."\n      ]\n    },\n    "ar": {\n      "title": "ازرعوا شجرة",\n      "summary": "شجرة واحدة بداية.",\n      "intro": "يكفي أي فناء.",\n      "steps": [\n        "احفروا.",\n        "اسقوها."\n      ]\n    },\n    "am": {\n      "title": "ዛፍ ይትከሉ",\n      "summary": "አንድ ዛፍ ጅማሬ ነው።",\n      "intro": "ማንኛውም ግቢ ይበቃል።",\n      "steps": [\n        "ይቆፍሩ።",\n        "ያጠጡ።"\n      ]\n    }\n  }\n}',
    '1:1', 'The site has a page act/slides.html of its own.', 'Give this file another name.'],
  ['a file in a folder whose name is misspelt', 'content/win/river-law.json', undefined, '{}',
    '1:1', 'Nothing reads this file here.', 'There is no folder content/win. Did you mean “wins”?'],
  ['a page in a language that is not listed', 'content/explainer/fr/why-forests.mdx', undefined, '---\ntitle: "x"\n---\n',
    '1:1', 'Nothing reads this file here.', '“fr” is not a language of this campaign. Did you mean “ar”?'],
];

test.each(MISTAKES)('%s is said with its place and its fix', (_, path, from, to, place, what, fix) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([`${path}:${place}  ${what}\n  Fix: ${fix}`]);
});

test('in a ranking by labels, the language that it is written in names every label', () => {
  const texts = (labels: object) => ({ title: 'Causes', summary: 'Roads first.', labels });
  const text = { en: texts({ roads: 'Roads' }), ar: texts({ roads: 'طرق' }), am: texts({ roads: 'መንገዶች', fire: 'እሳት' }) };
  const points = [
    { label: 'roads', value: 3 },
    { label: 'fire', value: 2 },
  ];
  const figure = { kind: 'ranking', of: 'labels', order: 30, source: { name: 'Forest Watch' }, points, text };
  expect(problemsOf(withFile('content/figures/causes.json', JSON.stringify(figure)))).toEqual([
    expect.stringContaining('The label “fire” has no name in “en”.\n  Fix: Add "fire": "…" here.'),
  ]);
});

const AMHARIC_TEXT = ',\n    "am": {\n      "title": "የወንዝ ሕግ",\n      "summary": "ዳርቻዎቹ መመንጠር የለባቸውም።"\n    }';

test.each([
  ['the text in a language', WIN, AMHARIC_TEXT, ''],
  ['a field of a language', WIN, '      "title": "قانون للنهر",\n', ''],
  ['a field that is still empty', WIN, '"title": "قانون للنهر"', '"title": ""'],
  ['a note about an organisation', ORGANISATION, '"status": "active"', '"status": "closed",\n  "statusNote": { "en": "Closed in 2025." }'],
])('%s may wait for its translation', (_, path, from, to) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([]);
});

test('an entry needs a text in the language that the others are translated from', () => {
  expect(
    problemsOf(
      withMistake(
        'content/coalition/forest-watch.json',
        '"status": "active"',
        '"status": "closed",\n  "statusNote": { "am": "በ2017 ተዘግቷል።" }',
      ),
    ),
  ).toEqual([
    'content/coalition/forest-watch.json:12:17  The text in “en” is missing.\n  Fix: Add "en": … to “statusNote”, with the same fields as "en".',
  ]);
});

test('a testimony may be there in the language of the person alone', () => {
  const files = sampleCampaign();
  const data = JSON.parse(files.texts.get(TESTIMONY)!) as { text: Record<string, unknown> };
  const only = { ...data, text: { am: data.text['am'] } };
  expect(problemsOf(withFile(TESTIMONY, JSON.stringify(only, null, 2)))).toEqual([]);
});

test('a mistake in the text of one language is said once, and not for those that wait for it', () => {
  const files = withMistake(WIN, AMHARIC_TEXT, '');
  expect(problemsOf(withMistake(WIN, 'A law for the river', 'A law for the river ', files))).toHaveLength(1);
});

test('what only the program writes is held against its form', () => {
  const files = withMistake(WIN, '"country": "ET"', '"country": "ET",\n  "stamps": { "ar": "whatever" }');
  expect(problemsOf(files)).toEqual([expect.stringContaining('The field “stamps.ar” is not right')]);
});
