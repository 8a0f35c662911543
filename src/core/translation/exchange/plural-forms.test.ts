import { expect, test } from 'vitest';
import { readPluralExpression } from './plural-expression.ts';
import { commonForms, examplesOf, formsByIndex, pluralRule } from './plural-forms.ts';

test.each([
  ['ar', 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);'],
  ['am', 'nplurals=2; plural=(n > 1);'],
  ['en', 'nplurals=2; plural=(n != 1);'],
  ['fr', 'nplurals=3; plural=(n==0 || n==1 ? 0 : n!=0 && n%1000000==0 ? 2 : 1);'],
  ['ja', 'nplurals=1; plural=0;'],
])('the header of %s counts as the language does', (tag, header) => expect(pluralRule(tag).header).toBe(header));

/** Two-letter and three-letter codes that the plural rules of this machine know. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const TAGS = LETTERS.flatMap((a) => LETTERS.flatMap((b) => ['', ...LETTERS].map((c) => a + b + c))).filter(
  (tag) => new Intl.PluralRules(tag).resolvedOptions().locale === tag,
);
const NUMBERS = [...Array.from({ length: 2000 }, (_, n) => n), 1_000_000, 3_000_000, 1_000_011];

test('in every language of CLDR a number takes the form that the site takes for it', () => {
  expect(TAGS.length).toBeGreaterThan(120);
  const wrong = TAGS.filter((tag) => {
    const { forms, header } = pluralRule(tag);
    const rule = readPluralExpression(/plural=(.*);/.exec(header)![1]!)!;
    const rules = new Intl.PluralRules(tag);
    return NUMBERS.some((n) => forms[rule(n)] !== rules.select(n));
  });
  // Cornish has rules that no header has room for; its forms keep their places all the same.
  expect(wrong).toEqual(['kw']);
  expect(formsByIndex(pluralRule('kw').header, 'kw')?.flat()).toEqual(pluralRule('kw').forms);
});

test.each([
  ['two forms of French: millions count as many', 'nplurals=2; plural=(n > 1);', 'fr', [['one'], ['many', 'other']]],
  [
    'three forms of Russian: fractions have none',
    'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
    'ru',
    [['one'], ['few'], ['many']],
  ],
  ['Latvian in the old order', 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);', 'lv', [['one'], ['other'], ['zero']]],
  ['Portuguese with another opinion of 0', 'nplurals=2; plural=(n != 1);', 'pt', [['one'], ['many', 'other']]],
  ['Arabic with the forms of English', 'nplurals=2; plural=(n != 1);', 'ar', undefined],
  ['a rule that is none', 'nplurals=2; plural=alert(1);', 'en', undefined],
  ['a rule of brackets without end', `nplurals=2; plural=${'('.repeat(300)}n${')'.repeat(300)};`, 'en', undefined],
  ['a template that was never filled in', 'nplurals=INTEGER; plural=EXPRESSION;', 'en', undefined],
])('forms of other programs: %s', (_, header, tag, forms) => expect(formsByIndex(header, tag)).toEqual(forms));

test('no translation can do without the forms that small numbers take', () => {
  expect(commonForms('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  expect(commonForms('fr')).toEqual(['one', 'other']);
  expect(commonForms('ru')).toEqual(['one', 'few', 'many']);
});

test('translators see numbers that take a form', () => {
  expect(examplesOf('ar', 'few')).toBe('3, 4, 5 …');
  expect(examplesOf('ar', 'two')).toBe('2');
  expect(examplesOf('ru', 'other')).toBe('1.5 …');
});

test.each([
  ['1 + 2 * 3 == 7', 0, 1],
  ['!n', 0, 1],
  ['n / 2', 5, 2],
  ['n==1||n==2&&n!=2 ? 7 : n%2 ? 8 : 9', 3, 8],
])('%s of %i is %i', (text, n, result) => expect(readPluralExpression(text)?.(n)).toBe(result));

test.each(['', 'n ==', '(n', 'n ? 1', 'n ; n', 'process.exit()', '1 2', '!'.repeat(500), 'm'])('“%s” is no rule', (text) =>
  expect(readPluralExpression(text)).toBeUndefined(),
);
