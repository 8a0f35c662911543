import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const same = (spellings: string[]): string[] => [...new Set(spellings.map(fold))];

test.each([
  ['alef with and without hamza', ['أخبار', 'اخبار', 'آخبار', 'إخبار', 'ٱخبار']],
  ['hamza on its carriers', ['مسؤول', 'مسوول']],
  ['hamza on a ya', ['قائد', 'قايد']],
  ['ta marbuta and ha', ['حكومة', 'حكومه']],
  ['alef maqsura and ya', ['مستشفى', 'مستشفي']],
  ['vowel signs', ['الرَّقَابَة', 'الرقابة']],
  ['tatweel', ['شهـــادات', 'شهادات']],
  ['Persian letters', ['شبکه', 'شبكه', 'شبكة']],
  ['Arabic, Persian and Western digits', ['٢٠٢٤', '۲۰۲۴', '2024']],
])('Arabic is found in every spelling: %s', (_, spellings) => {
  expect(same(spellings)).toHaveLength(1);
});

test.each([
  ['ha', ['ሀገር', 'ሐገር', 'ኀገር', 'ኸገር', 'ሃገር']],
  ['sa', ['ሰላም', 'ሠላም']],
  ['a', ['ዓለም', 'አለም', 'ዐለም', 'ኣለም']],
  ['tsa', ['ጸሎት', 'ፀሎት']],
  ['all vowels of a row', ['ሁሉም', 'ሑሉም', 'ኁሉም']],
  ['the glides', ['ውይይት', 'ዉይይት']],
])('Amharic letters that sound alike are one: %s', (_, spellings) => {
  expect(same(spellings)).toHaveLength(1);
});

test.each([
  ['accents', ['Éteint', 'eteint', 'ÉTEINT']],
  ['œ and æ', ['cœur', 'coeur']],
  ['ñ and ç typed plainly', ['España', 'espana']],
  ['composed and decomposed', ['coalição', 'coalic\u0327a\u0303o']],
])('Latin letters are found plainly: %s', (_, spellings) => {
  expect(same(spellings)).toHaveLength(1);
});

test('marks that are vowels stay: Hindi, Burmese', () => {
  expect(fold('हिंदी')).not.toBe(fold('हद'));
  expect(fold('မြန်မာ')).toBe('မြန်မာ');
  expect(fold('२०२४')).toBe('2024');
});

test('nothing that can be typed makes it fail', () => {
  for (const text of ['', '\ud800', '\udfff!', '\u0301', '\u202e', '😀', '\u0000']) expect(typeof fold(text)).toBe('string');
});
