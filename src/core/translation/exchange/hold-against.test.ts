import { expect, test } from 'vitest';
import type { ReadFile, ReadUnit } from './exchange-file.ts';
import { holdAgainst } from './hold-against.ts';
import { readPo } from './read-po.ts';
import { readXliff } from './read-xliff.ts';
import { ARABIC_UNITS, SAMPLE_HEAD } from './sample-units.ts';
import { told } from './sample-told.ts';
import type { ExchangeUnit } from './unit.ts';
import { writePo } from './write-po.ts';
import { writeXliff } from './write-xliff.ts';

const OWN: ExchangeUnit = {
  document: 'locales/ui',
  key: 'by',
  format: 'message',
  source: 'By {{name}}',
  target: 'بقلم {{name}}',
  state: 'translated',
};
const COUNT = ARABIC_UNITS.find(({ key }) => key === 'results')!;
const BODY = ARABIC_UNITS.find(({ key }) => key === 'body.0')!;

const fileOf = (unit: Partial<ReadUnit>, own: ExchangeUnit = OWN, head: ReadFile['head'] = SAMPLE_HEAD): ReadFile => ({
  head,
  units: [{ ...own, line: 7, column: 1, ...unit }],
  problems: [],
});
const held = (unit: Partial<ReadUnit>, own: ExchangeUnit = OWN) => holdAgainst('ar.po', fileOf(unit, own), SAMPLE_HEAD, [own]);

test('a file that nobody touched brings what the campaign has', () => {
  for (const read of [readPo('x', writePo(ARABIC_UNITS, SAMPLE_HEAD)), readXliff('x', writeXliff(ARABIC_UNITS, SAMPLE_HEAD))]) {
    const { units, problems } = holdAgainst('x', read, SAMPLE_HEAD, ARABIC_UNITS);
    expect(problems).toEqual([]);
    expect(units.map(({ line, column, ...unit }) => unit)).toEqual(ARABIC_UNITS);
  }
});

// prettier-ignore
test.each([
  ['renamed', OWN, 'بقلم {{اسم}}', ['7:1 The translation of “locales/ui#by” has {{اسم}} where the source text has {{name}}. Write {{name}}, exactly so.']],
  ['lost', OWN, 'بقلم', ['7:1 The translation of “locales/ui#by” has lost {{name}}. Put {{name}} where it belongs, exactly so.']],
  ['added', OWN, 'بقلم {{name}} {{url}}', ['7:1 The translation of “locales/ui#by” has {{url}}, which the source text has not. Remove it.']],
  ['with a space, which changes nothing', OWN, 'بقلم {{ name }}', []],
  ['in another form of a message that counts', COUNT, { ...(COUNT.target as object), few: '{{عدد}} أشجار' }, ['7:1 The translation of “locales/ui#results” has {{عدد}} where the source text has {{count}}. Write {{count}}, exactly so.']],
  ['a component that was lost', BODY, 'الغابات **تتنفس**.', ['7:1 The translation of “explainer/the-numbers#body.0” has lost <Chart/>. Put <Chart/> where it belongs, exactly so.']],
  ['a component that was renamed', BODY, 'الغابات <chart />', ['7:1 The translation of “explainer/the-numbers#body.0” has <chart/> where the source text has <Chart/>. Write <Chart/>, exactly so.']],
])('a placeholder or component: %s', (_, own, target, expected) => {
  const { problems, units } = held({ target }, own);
  expect(told(problems)).toEqual(expected);
  expect(units).toHaveLength(expected.length === 0 ? 1 : 0);
});

// prettier-ignore
test.each([
  ['**تتنفس <Chart id="a" />', '**'],
  ['*تتنفس <Chart id="a" />', '*'],
  ['`تتنفس <Chart id="a" />', '`'],
  ['الخريطة](map.html) <Chart id="a" />', ']('],
])('half of a pair of marks is told: %s', (target, mark) => {
  expect(told(held({ target }, BODY).problems)).toEqual([`7:1 In the translation of “explainer/the-numbers#body.0” a ${mark} stands alone. Put its other half behind the words as in the source text, or remove it.`]);
});

test('a list with stars and a plain star by backslash are no half marks', () => {
  expect(held({ target: '* واحد\n* \\*اثنان\n<Chart />' }, BODY).problems).toEqual([]);
});

test('plural forms that lack or are too many are named', () => {
  const { zero, few, ...rest } = COUNT.target as Record<string, string>;
  expect(told(held({ target: rest }, COUNT).problems)).toEqual([
    '7:1 The translation of “locales/ui#results” lacks plural forms: zero, few. Translate all its forms.',
  ]);
  const english = { ...SAMPLE_HEAD, target: 'en' };
  const file = fileOf({ target: { one: '{{count}} a', few: '{{count}} b', other: '{{count}} c' } }, COUNT, english);
  expect(told(holdAgainst('en.po', file, english, [COUNT]).problems)).toEqual([
    '7:1 The translation of “locales/ui#results” has plural forms that the language does not have: few. Remove them.',
  ]);
});

test('hidden characters in what was changed are told; the isolates of names and the spaces of French are not', () => {
  expect(told(held({ target: 'بقلم\u202E {{name}}' }).problems)[0]).toContain('U+202E');
  expect(held({ target: 'بقلم \u2068{{name}}\u2069\u202F!' }).problems).toEqual([]);
});

test.each([
  ['a person changed what a machine had made', 'machine', 'machine', 'جديد {{name}}', 'translated'],
  ['a person read what a machine had made', 'machine', 'translated', 'بقلم {{name}}', 'translated'],
  ['nobody touched what a machine had made', 'machine', 'machine', 'بقلم {{name}}', 'machine'],
  ['a platform has dropped the word that a machine had made it', 'machine', 'outdated', 'بقلم {{name}}', 'machine'],
  ['what was read was changed since', 'reviewed', 'reviewed', 'جديد {{name}}', 'translated'],
  ['a reviewer of the platform read it', 'translated', 'reviewed', 'بقلم {{name}}', 'reviewed'],
  ['still marked', 'outdated', 'outdated', 'جديد {{name}}', 'outdated'],
] as const)('the state that is told truly: %s', (_, before, state, target, expected) => {
  expect(held({ state, target }, { ...OWN, state: before }).units[0]).toMatchObject({ state: expected, target });
});

test('a translation of an older source is outdated, with that source; its placeholders are those of then', () => {
  const { units, problems } = held({ source: 'From {{who}}', target: 'من {{who}}' });
  expect(told(problems)).toEqual([]);
  expect(units[0]).toMatchObject({ state: 'outdated', previous: 'From {{who}}', source: 'By {{name}}', target: 'من {{who}}' });
});

test('other line ends and spaces of a source that a platform laid out anew make nothing outdated', () => {
  const own = { ...OWN, format: 'markdown', source: '- One\n- Two', target: '- واحد' } as const;
  expect(held({ source: '- One\r\n  - Two', target: '- واحد\r\n- اثنان' }, own).units[0]).toMatchObject({
    state: 'translated',
    target: '- واحد\n- اثنان',
    source: '- One\n- Two',
  });
});

// prettier-ignore
test.each([
  ['another campaign', { project: 'open-rivers' }, '1:1 This file belongs to the campaign “open-rivers”, not to “standing-forest”. Import it there, or export a file from this campaign and translate that one.'],
  ['another language', { target: 'am' }, '1:1 This file is a translation to am, not to ar. Import it for the language am, or choose the file of ar.'],
  ['another source language', { source: 'fr' }, '1:1 This file was translated from fr, not from en. Export the file anew from en and translate that one.'],
])('a file of %s is refused whole', (_, head, expected) => {
  const { units, problems } = holdAgainst('x.po', fileOf({}, OWN, { ...SAMPLE_HEAD, ...head }), SAMPLE_HEAD, [OWN]);
  expect(told(problems)).toEqual([expected]);
  expect(units).toEqual([]);
});

test.each([{ target: 'ar-EG' }, { project: undefined }, { source: undefined, target: 'ar' }, { source: 'en-GB' }])(
  'what platforms do to the head of a file is no fault: %j',
  (head) =>
    expect(holdAgainst('x.po', fileOf({}, OWN, { ...SAMPLE_HEAD, ...head }), SAMPLE_HEAD, [OWN])).toMatchObject({
      problems: [],
      units: [{}],
    }),
);

test('a file that says nothing of itself and knows none of our texts is of another campaign', () => {
  const file = fileOf({ key: 'x', document: 'menu' }, OWN, { target: 'ar' });
  expect(told(holdAgainst('x.po', file, SAMPLE_HEAD, [OWN]).problems)).toEqual([
    '1:1 Nothing in this file says that it is of the campaign “standing-forest”, and it holds none of its texts. Export a file from this campaign and translate that one.',
  ]);
});

// prettier-ignore
test.each([
  [{ key: 'gone' }, '7:1 The text “locales/ui#gone” is no longer in the campaign. Nothing is taken over from it. If the text was moved, copy its translation to the new place by hand.'],
  [{ document: 'wins/lake-mead' }, '7:1 The page or file “wins/lake-mead” of the text “wins/lake-mead#by” is no longer in the campaign. Nothing is taken over from it. If the page has a new name, export anew and copy its translations there.'],
  [{ document: 'locales/iu' }, '7:1 The page or file “locales/iu” of the text “locales/iu#by” is no longer in the campaign. Did you mean “locales/ui”?'],
])('a text that the campaign no longer has is listed: %j', (unit, expected) => {
  const { units, problems } = held(unit);
  expect(told(problems)).toEqual([expected]);
  expect(units).toEqual([]);
});
