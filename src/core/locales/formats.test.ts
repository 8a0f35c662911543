import { describe, expect, test } from 'vitest';
import { createFormats, type Formats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';

const latin = { numbering: 'latn', calendars: ['gregory'] };
const locales: Record<string, object> = {
  en: { intl: 'en-GB', ...latin },
  ar: { intl: 'ar-EG', numbering: 'arab', calendars: ['gregory'] },
  am: {
    intl: 'am-ET',
    numbering: 'latn',
    calendars: ['gregory', 'ethiopic'],
    dates: { gregory: 'እ.ኤ.አ. {month} {day} ቀን {year}', ethiopic: '{month} {day} ቀን {year} ዓ.ም.' },
  },
  es: { intl: 'es-419', ...latin },
  ca: { intl: 'ca-ES', ...latin },
  fa: { intl: 'fa-AF', numbering: 'arabext', calendars: ['persian', 'gregory'] },
  th: { intl: 'th-TH', numbering: 'latn', calendars: ['buddhist', 'gregory'] },
  hi: { intl: 'hi-IN', ...latin },
  my: { intl: 'my-MM', numbering: 'mymr', calendars: ['gregory'] },
  zh: { intl: 'zh-Hans-CN', ...latin },
  sw: { intl: 'sw-TZ', ...latin },
  dv: { intl: 'dv-MV', ...latin },
};
const formats = (code: string): Formats => createFormats(locales[code] as Locale);

test.each([
  ['en-GB', 'Latn', 'a; b', ': '],
  ['ar-EG', 'Arab', 'a؛ b', ': '],
  ['am-ET', 'Ethi', 'a፤ b', '፦ '],
  ['fr-FR', 'Latn', 'a\u202f; b', '\u202f: '],
  ['fr-CA', 'Latn', 'a; b', '\u202f: '],
  ['fr-CH', 'Latn', 'a; b', ': '],
  ['zh-Hans-CN', 'Hans', 'a；b', '：'],
])('statements in a row and labels have the signs of the language: %s', (intl, script, series, colon) => {
  const own = createFormats({ ...locales['en'], intl, script } as Locale);
  expect(own.series(['a', 'b'])).toBe(series);
  expect(own.colon).toBe(colon);
});

describe('numbers are written in the digits and with the signs of the language', () => {
  test.each([
    ['en', '1,296', '2024'],
    ['ar', '١٬٢٩٦', '٢٠٢٤'],
    ['am', '1,296', '2024'],
    ['es', '1,296', '2024'],
    ['ca', '1.296', '2024'],
    ['fa', '۱٬۲۹۶', '۲۰۲۴'],
  ])('%s: %s, and the year %s without a sign between', (code, number, year) => {
    expect(formats(code).number(1296)).toBe(number);
    expect(formats(code).year(2024)).toBe(year);
  });
});

describe('a date reads as people of the place write it', () => {
  test.each([
    ['en', '2026-11-21', '21 November 2026'],
    ['ar', '2026-11-21', '٢١ نوفمبر ٢٠٢٦'],
    ['es', '2026-11-21', '21 de noviembre de 2026'],
    ['ca', '2026-04-01', '1 d’abril del 2026'],
    ['am', '2026-11-21', 'እ.ኤ.አ. ኖቬምበር 21 ቀን 2026 (ኅዳር 12 ቀን 2019 ዓ.ም.)'],
    ['th', '2026-11-21', '21 พฤศจิกายน 2569 (21 พฤศจิกายน ค.ศ. 2026)'],
    ['hi', '2026-11-21', '21 नवंबर 2026'],
    ['my', '2026-11-21', '၂၀၂၆ နိုဝင်ဘာ ၂၁'],
    ['zh', '2026-11-21', '2026年11月21日'],
    ['sw', '2026-11-21', '21 Novemba 2026'],
    ['dv', '2026-11-21', /^21 November 2026|November 21, 2026$/],
    ['fa', '2026-03-21', /^۱ حمل ۱۴۰۵ .*\(.*۲۰۲۶.*\)$/],
  ])('%s: %s is %s', (code, day, expected) => {
    const printed = formats(code).date(day).replace("d'abril", 'd’abril');
    if (typeof expected === 'string') expect(printed).toBe(expected);
    else expect(printed).toMatch(expected);
  });

  test('the Ethiopian year begins in September, on the first of Meskerem', () => {
    expect(formats('am').date('2024-09-10')).toContain('(ጳጉሜን 5 ቀን 2016 ዓ.ም.)');
    expect(formats('am').date('2024-09-11')).toContain('(መስከረም 1 ቀን 2017 ዓ.ም.)');
  });

  test('a day is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (process.env['TZ'] of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        expect(formats('en').date('2026-01-01')).toBe('1 January 2026');
      }
    } finally {
      process.env['TZ'] = zone;
    }
  });
});

test.each([
  ['en', 'Kenya, Sudan and Togo'],
  ['ar', 'Kenya وSudan وTogo'],
  ['am', 'Kenya፣ Sudan እና Togo'],
  ['es', 'Kenya, Sudan y Togo'],
])('a list in %s is joined as in a sentence: %s', (code, expected) => {
  expect(formats(code).list(['Kenya', 'Sudan', 'Togo'])).toBe(expected);
});

test('countries and languages are named in the language of the page', () => {
  expect(['en', 'ar', 'am', 'es'].map((code) => formats(code).country('CM'))).toEqual(['Cameroon', 'الكاميرون', 'ካሜሩን', 'Camerún']);
  expect(['en', 'ar', 'am', 'es'].map((code) => formats(code).language('fr'))).toEqual(['French', 'الفرنسية', 'ፈረንሳይኛ', 'francés']);
});

describe('names stand in the order of the language’s dictionary', () => {
  test.each([
    ['es', ['zorro', 'ñandú', 'oso', 'nube', 'ópalo'], ['nube', 'ñandú', 'ópalo', 'oso', 'zorro']],
    ['ca', ['Zona', 'Òmnium', 'col·legi', 'çà', 'colla', 'Orfeó'], ['çà', 'colla', 'col·legi', 'Òmnium', 'Orfeó', 'Zona']],
    ['ar', ['يوم', 'أمل', 'بحر', 'آفاق', 'إعلام'], ['آفاق', 'إعلام', 'أمل', 'بحر', 'يوم']],
    ['am', ['ዘመን', 'መብት', 'ሀገር', 'አዲስ', 'ለምለም'], ['ሀገር', 'ለምለም', 'መብት', 'አዲስ', 'ዘመን']],
  ])('%s', (code, names, expected) => {
    expect(names.toSorted(formats(code).compare)).toEqual(expected);
  });

  test('quotation marks and accents don’t move a name, and numbers count as numbers', () => {
    expect(['10 voices', '9 voices', '“Zebra”', 'École', 'east'].toSorted(formats('en').compare)).toEqual([
      '9 voices',
      '10 voices',
      'east',
      'École',
      '“Zebra”',
    ]);
  });

  test('two names that only differ in accents keep one order, whichever came first', () => {
    expect(['résumé', 'resume'].toSorted(formats('en').compare)).toEqual(['resume', 'résumé']);
    expect(['resume', 'résumé'].toSorted(formats('en').compare)).toEqual(['resume', 'résumé']);
  });
});
