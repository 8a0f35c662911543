import { describe, expect, test } from 'vitest';
import { englishName, languageFacts, ownName, pluralForms } from './language-facts.ts';

const facts = (tag: string, own = {}) => languageFacts(tag, { spare: 'en', ...own });

describe('a language’s facts come from its tag alone', () => {
  test.each([
    ['sw', 'sw', 'Kiswahili', 'Swahili', 'sw-TZ', 'ltr', 'Latn', 'latn', ['gregory']],
    ['fa', 'fa', 'فارسی', 'Persian', 'fa-IR', 'rtl', 'Arab', 'arabext', ['persian', 'gregory']],
    ['hi', 'hi', 'हिन्दी', 'Hindi', 'hi-IN', 'ltr', 'Deva', 'latn', ['gregory']],
    ['my', 'my', 'မြန်မာ', 'Burmese', 'my-MM', 'ltr', 'Mymr', 'mymr', ['gregory']],
    ['zh', 'zh-Hans', '中文', 'Chinese', 'zh-Hans-CN', 'ltr', 'Hans', 'latn', ['gregory']],
    ['zh-Hant', 'zh-Hant', '繁體中文', 'Traditional Chinese', 'zh-Hant-TW', 'ltr', 'Hant', 'latn', ['gregory']],
    [
      'zh-HK',
      'zh-Hant-HK',
      '中文（中國香港特別行政區）',
      'Chinese (Hong Kong SAR China)',
      'zh-Hant-HK',
      'ltr',
      'Hant',
      'latn',
      ['gregory'],
    ],
    ['ku', 'ku', 'Kurdî (kurmancî)', 'Kurdish', 'ku-TR', 'ltr', 'Latn', 'latn', ['gregory']],
    ['ckb', 'ckb', 'کوردیی ناوەندی', 'Central Kurdish', 'ckb-IQ', 'rtl', 'Arab', 'arab', ['gregory']],
    ['ti', 'ti', 'ትግርኛ', 'Tigrinya', 'ti-ET', 'ltr', 'Ethi', 'latn', ['gregory', 'ethiopic']],
    ['th', 'th', 'ไทย', 'Thai', 'th-TH', 'ltr', 'Thai', 'latn', ['buddhist', 'gregory']],
    ['he', 'he', 'עברית', 'Hebrew', 'he-IL', 'rtl', 'Hebr', 'latn', ['gregory']],
    ['pt-BR', 'pt-BR', 'Português (Brasil)', 'Brazilian Portuguese', 'pt-BR', 'ltr', 'Latn', 'latn', ['gregory']],
    ['sr-Latn', 'sr-Latn', 'Srpski (latinica)', 'Serbian (Latin)', 'sr-Latn-RS', 'ltr', 'Latn', 'latn', ['gregory']],
  ])('%s', (asked, tag, name, english, intl, direction, script, numbering, calendars) => {
    expect(facts(asked)).toEqual({ tag, name, english, intl, direction, script, region: intl.split('-').at(-1), numbering, calendars });
  });
});

test('another region has its own dates and digits', () => {
  expect(facts('sw', { region: 'KE' })).toMatchObject({ tag: 'sw', intl: 'sw-KE', region: 'KE' });
  expect(facts('ar', { region: 'MA' })).toMatchObject({ intl: 'ar-MA', numbering: 'latn' });
  expect(facts('ckb', { region: 'IR' }).calendars).toEqual(['persian', 'gregory']);
});

test('a language that Intl can’t write takes the dates of the campaign’s first language, or of Arabic in its script', () => {
  expect(languageFacts('ht', { name: 'Kreyòl ayisyen', spare: 'fr' })).toMatchObject({ intl: 'fr-HT', name: 'Kreyòl ayisyen' });
  expect(facts('arq')).toMatchObject({ intl: 'ar-DZ', direction: 'rtl', name: '' });
});

test('names are those of a menu: with a capital, in the language’s own letters, none where there is none', () => {
  expect(['fr', 'tr', 'my', 'dv'].map(ownName)).toEqual(['Français', 'Türkçe', 'မြန်မာ', undefined]);
  expect(['sw', 'xx'].map(englishName)).toEqual(['Swahili', undefined]);
});

test('plural forms come with numbers that take them', () => {
  expect(pluralForms('my')).toEqual([{ form: 'other', numbers: [0, 1, 2, 3, 4] }]);
  expect(pluralForms('fa')[0]).toEqual({ form: 'one', numbers: [0, 1] });
  expect(pluralForms('ar').map(({ form }) => form)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  for (const tag of ['cs', 'ga', 'pl', 'fr', 'mt']) for (const { numbers } of pluralForms(tag)) expect(numbers).not.toEqual([]);
});
