import { expect, test } from 'vitest';
import { quotesOf } from './quotes.ts';

const cldr = (marks: string) => {
  const [quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd] = [...marks] as [string, string, string, string];
  return { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd };
};

test.each([
  ['sw', 'ltr', '“”‘’', '“ ” ‘ ’'],
  ['zh', 'ltr', '「」『』', '「 」 『 』'],
  ['de', 'ltr', '„“‚‘', '„ “ ‚ ‘'],
  ['fa', 'rtl', '«»‹›', '« » ‹ ›'],
  ['he', 'rtl', '””’’', '” ” ’ ’'],
  ['fr', 'ltr', '«»«»', '«\u202f \u202f» “ ”'],
  ['br', 'ltr', '«»“”', '«\u202f \u202f» “ ”'],
  ['ckb', 'rtl', '“”‘’', '« » ‹ ›'],
  ['ar', 'rtl', '”“’‘', '« » ‹ ›'],
] as const)('%s is quoted as its readers are used to', (language, direction, marks, expected) => {
  expect(quotesOf(language, direction, cldr(marks)).join(' ')).toBe(expected);
});

test('without data a language has the most usual marks of its direction', () => {
  expect(quotesOf('dv', 'rtl', undefined)[0]).toBe('«');
  expect(quotesOf('ht', 'ltr', undefined)[0]).toBe('“');
});
