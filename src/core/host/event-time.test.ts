import { expect, test } from 'vitest';
import { hoursFromDawn, inUtc, momentOf, spanOf, type TimeLocale, zoneName } from './event-time.ts';

const WORDS = { day: '{weekday}, {date}', range: '{start} to {end}', fromDawn: '{time} ({local} from dawn)', zoned: '{time} ({zone})' };
const WHEN = { date: '2026-12-12', start: '18:00', end: '19:30' };

const LOCALES: Record<string, TimeLocale> = {
  en: { intl: 'en-GB', numbering: 'latn', calendars: ['gregory'] },
  ar: { intl: 'ar-EG', numbering: 'arab', calendars: ['gregory'] },
  am: { intl: 'am-ET', numbering: 'latn', calendars: ['gregory', 'ethiopic'], dates: { ethiopic: '{month} {day} ቀን {year} ዓ.ም.' } },
};

test('in English, day and time are written out', () => {
  expect(momentOf(WHEN, LOCALES['en']!, WORDS)).toEqual({ day: 'Saturday, 12 December 2026', time: '18:00 to 19:30' });
});

test('in Arabic, they have Arabic digits and words', () => {
  const { day, time } = momentOf(WHEN, LOCALES['ar']!, WORDS);
  expect(day).toBe('السبت, ١٢ ديسمبر ٢٠٢٦');
  expect(time).toMatch(/٦:٠٠\s+م to ٧:٣٠\s+م/);
});

test('in Amharic, both calendars and both ways to count hours stand side by side', () => {
  const { day, time } = momentOf(WHEN, LOCALES['am']!, WORDS);
  expect(day).toMatch(/^ቅዳሜ, .*2026.*\(ታኅሣሥ 3 ቀን 2019 ዓ\.ም\.\)$/);
  expect(time).toBe('18:00 to 19:30 (12:00 to 1:30 from dawn)');
});

test('hours from dawn begin at six in the morning and at six in the evening', () => {
  const hours = ['06:00', '07:00', '12:30', '13:00', '18:30', '00:15', '05:59'].map((time) => hoursFromDawn(time, LOCALES['am']!));
  expect(hours).toEqual(['12:00', '1:00', '6:30', '7:00', '12:30', '6:15', '11:59']);
});

test('what is not known yet is not made up', () => {
  expect(momentOf({ date: '', start: '', end: '19:00' }, LOCALES['en']!, WORDS)).toEqual({ day: '', time: '' });
  expect(momentOf({ ...WHEN, end: '' }, LOCALES['en']!, WORDS, 'UTC+3').time).toBe('18:00 (UTC+3)');
});

test('a meeting without an end lasts as long as the campaign says, and one that ends earlier than it begins ends the next day', () => {
  expect(spanOf({ ...WHEN, end: '' }, 60)).toEqual({ start: '20261212T180000', end: '20261212T190000' });
  expect(spanOf({ date: '2026-12-31', start: '22:00', end: '00:30' }, 60)).toEqual({ start: '20261231T220000', end: '20270101T003000' });
});

test.each([
  { date: '', start: '18:00', end: '' },
  { date: '2026-12-12', start: '', end: '' },
  { date: '2026-13-40', start: '18:00', end: '' },
  { date: '2026-12-12', start: '25:00', end: '' },
])('a day or a time that does not exist makes no event', (when) => {
  expect(spanOf(when, 60)).toBeUndefined();
});

test('a time in a zone is one moment everywhere, also across midnight', () => {
  expect(inUtc('20261212T180000', 180)).toBe('20261212T150000Z');
  expect(inUtc('20261212T013000', 330)).toBe('20261211T200000Z');
  expect(inUtc('20261231T230000', -300)).toBe('20270101T040000Z');
  expect([180, 330, -210, 0].map(zoneName)).toEqual(['UTC+3', 'UTC+5:30', 'UTC−3:30', 'UTC+0']);
});
