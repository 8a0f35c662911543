import { expect, test } from 'vitest';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator, OwnText, type Messages } from '#src/core/messages/translator.ts';

const arabic = { tag: 'ar', intl: 'ar-EG', numbering: 'arab', calendars: ['gregory'] } as unknown as Locale;
const translate = (ui: Messages) =>
  createTranslator('ar', { ui }, createFormats(arabic)) as unknown as (key: string, values?: object) => string;

const organisations = {
  count_zero: 'لا منظمات',
  count_one: 'منظمة واحدة',
  count_two: 'منظمتان',
  count_few: '{{count}} منظمات',
  count_many: '{{count}} منظمة',
  count_other: '{{count}} منظمة',
};

test.each([
  [0, 'لا منظمات'],
  [1, 'منظمة واحدة'],
  [2, 'منظمتان'],
  [7, '٧ منظمات'],
  [132, '١٣٢ منظمة'],
  [100, '١٠٠ منظمة'],
])('Arabic has six plural forms, and its own digits: %i', (count, expected) => {
  expect(translate(organisations)('count', { count })).toBe(expected);
});

test('a Latin name put into an Arabic sentence is isolated', () => {
  expect(translate({ source: 'المصدر: {{name}}' })('source', { name: 'Forest Watch' })).toBe('المصدر: \u2068Forest Watch\u2069');
});

test('a phrase in the page’s own language belongs to the sentence, even where it begins with a Latin name', () => {
  const source = new OwnText('Forest Watch وتحالف #StandingForest');
  expect(translate({ source: 'المصدر: {{name}}' })('source', { name: source })).toBe('المصدر: Forest Watch وتحالف #StandingForest');
});

test('a value with markup stays text, for the page to escape', () => {
  expect(translate({ hello: '{{name}}' })('hello', { name: '<b>$&</b>' })).toBe('\u2068<b>$&</b>\u2069');
});

test('a value that looks like a message of its own is not looked up', () => {
  expect(translate({ a: '{{name}}', b: 'secret' })('a', { name: '$t(b) {{b}}' })).toContain('{{b}}');
});

test('a missing message names itself and its folder', () => {
  expect(() => translate({})('nav.home')).toThrow('The message “nav.home” is missing in locales/ar.');
});
