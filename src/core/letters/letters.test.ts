import { expect, test } from 'vitest';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { readJson } from '../../../tests/source-files.ts';
import { hasLooseBracket, namesIn, piecesOf } from './blanks.ts';
import { datesPhrase } from './dates.ts';
import { paragraphsOf } from './paragraphs.ts';
import { plainLetter } from './plain-letter.ts';
import type { LetterText } from './schema.ts';
import { isolateTyped, MOST_LINE, MOST_TEXT, readTyped } from './typed.ts';

test('a text is read as words and blanks, in any language', () => {
  expect(piecesOf('Dear {{recipient}},')).toEqual([{ text: 'Dear ' }, { blank: 'recipient' }, { text: ',' }]);
  expect(piecesOf('{{ place }}ን አትዝጉ')).toEqual([{ blank: 'place' }, { text: 'ን አትዝጉ' }]);
  expect(piecesOf('إلى {{recipient}} في {{town}}')).toEqual([
    { text: 'إلى ' },
    { blank: 'recipient' },
    { text: ' في ' },
    { blank: 'town' },
  ]);
  // The check refuses it; shown, it is what it is.
  expect(piecesOf('a {{money}} {b}')).toEqual([{ text: 'a ' }, { text: '{{money}}' }, { text: ' {b}' }]);
});

test('a bracket that is part of no placeholder is found', () => {
  expect(['{place}', '{{place}', 'a } b', '{{{place}}}'].filter(hasLooseBracket)).toHaveLength(4);
  expect(hasLooseBracket('{{place}} እና {{ dates }}')).toBe(false);
  expect(namesIn('{{ place }} {{place}} {{x y}}')).toEqual(['place', 'x y']);
});

const words = (n: number): LetterText => ({
  ...{ title: 't', summary: 's', when: 'w', subject: 'j', salutation: { named: '{{recipient}}', unnamed: 'u' }, closing: 'c' },
  paragraphs: Array.from({ length: n }, (_, i) => `p${i + 1}`),
  choices: { first: { label: 'F', paragraph: 'first' }, last: { label: 'L', paragraph: 'last' } },
});

test('chosen paragraphs stand where the letter has their place, also where a translation is shorter', () => {
  const choices = [
    { id: 'last', after: 3, on: true },
    { id: 'first', after: 0 },
  ];
  const order = (n: number) => paragraphsOf({ choices }, words(n)).map(({ text }) => text);
  expect(order(3)).toEqual(['first', 'p1', 'p2', 'p3', 'last']);
  expect(order(2)).toEqual(['first', 'p1', 'p2', 'last']);
  expect(paragraphsOf({ choices }, words(3)).at(-1)).toEqual({ text: 'last', choice: { id: 'last', label: 'L', on: true } });
  expect(paragraphsOf({}, words(2)).map(({ text }) => text)).toEqual(['p1', 'p2']);
});

const SAID = { day: 'on {from}', since: 'since {from}', span: 'from {from} to {to}', until: 'until {to}' };

test.each([
  ['', '', ''],
  ['2026-05-03', '', 'since 2026-05-03'],
  ['', '2026-05-09', 'until 2026-05-09'],
  ['2026-05-03', '2026-05-03', 'on 2026-05-03'],
  ['2026-05-03', '2026-05-09', 'from 2026-05-03 to 2026-05-09'],
  ['2026-05-09', '2026-05-03', 'from 2026-05-03 to 2026-05-09'],
])('the days %s and %s are said as “%s”', (from, to, said) => {
  expect(datesPhrase(from, to, SAID, (day) => day)).toBe(said);
});

test.each([
  ['en', 'since 3 May 2026'],
  ['ar', 'since ٣ مايو ٢٠٢٦'],
  ['am', 'since እ.ኤ.አ. ሜይ 3 ቀን 2026 (ሚያዝያ 25 ቀን 2018 ዓ.ም.)'],
])('days are written as %s writes them, with the Ethiopian day in Amharic', (code, said) => {
  const locale = { ...readJson<Omit<Locale, 'code'>>(`locales/${code}/locale.json`), code };
  expect(datesPhrase('2026-05-03', '', SAID, createFormats(locale).date)).toBe(said);
});

test('what is typed stands in the letter as it is, but for signs that nobody sees', () => {
  expect(readTyped('  ወ/ሮ   አስቴር በቀለ ', MOST_LINE)).toEqual({ value: 'ወ/ሮ አስቴር በቀለ', isLong: false, hadHidden: false });
  expect(readTyped('ليلى\u202e حسن\u0000\u2066', MOST_LINE)).toEqual({ value: 'ليلى حسن', isLong: false, hadHidden: true });
  expect(readTyped('<b>Ada</b> & {{place}}', MOST_LINE).value).toBe('<b>Ada</b> & {{place}}');
  // Persian and the languages of India need these two to be read at all.
  expect(readTyped('می\u200cخواهم क\u094d\u200dष', MOST_LINE)).toMatchObject({ value: 'می\u200cخواهم क\u094d\u200dष', hadHidden: false });
  expect(readTyped('a\ud800b', MOST_LINE).value).toBe('ab');
});

test('lines stay in a longer text, and what is too long is cut between signs', () => {
  expect(readTyped('አንድ\r\n\n  ሁለት\tሦስት', MOST_TEXT).value).toBe('አንድ\nሁለት ሦስት');
  expect(readTyped('one\ntwo', MOST_LINE).value).toBe('one two');
  const long = readTyped('😀'.repeat(200_000), MOST_LINE);
  expect([[...long.value].length, long.isLong, long.value.isWellFormed()]).toEqual([MOST_LINE, true, true]);
});

test('a value is isolated where it runs the other way than the letter, and only there', () => {
  expect(isolateTyped('Ada', 'rtl')).toBe('\u2068Ada\u2069');
  expect(isolateTyped('الخرطوم (Khartoum)', 'ltr')).toBe('\u2068الخرطوم (Khartoum)\u2069');
  expect([isolateTyped('Ada', 'ltr'), isolateTyped('ليلى', 'rtl'), isolateTyped('አስቴር', 'ltr'), isolateTyped('32/13', 'rtl')]).toEqual([
    'Ada',
    'ليلى',
    'አስቴር',
    '32/13',
  ]);
});

test('a letter as text has no more empty lines and spaces than a letter has', () => {
  expect(plainLetter('إلى \u2068Ada\u2069،  \r\n\n\n\nنعم.\u0000\u202e\u00a0 \n')).toBe('إلى \u2068Ada\u2069،\n\nنعم.\n');
  expect(plainLetter('x'.repeat(500_000)).length).toBeLessThan(50_000);
  expect(plainLetter('')).toBe('\n');
});
