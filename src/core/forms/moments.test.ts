import { describe, expect, test } from 'vitest';
import type { FormCalendar } from './calendars.ts';
import { isAhead, isBefore, isoMoment, type Moment, readMoment } from './moments.ts';

const read = (day: string, month: string, year: string, time = '', calendar = '', calendars: FormCalendar[] = ['gregory', 'ethiopic']) =>
  readMoment({ 'from.day': day, 'from.month': month, 'from.year': year, 'from.time': time, calendar }, 'from', calendars);

describe('a date is read as people write it', () => {
  test.each([
    ['in full', ['21', '3', '2026', '14:30', 'gregory'], '2026-03-21T14:30'],
    ['with Arabic digits', ['٢١', '3', '٢٠٢٦', '٩:٠٥', 'gregory'], '2026-03-21T09:05'],
    ['with the numerals of Ethiopia', ['፲፪', '7', '፳፻፲፰', '', 'ethiopic'], '2026-03-21'],
    ['with a point in the time', ['21', '3', '2026', '14.30', 'gregory'], '2026-03-21T14:30'],
    ['without a day', ['', '2', '2024', '', 'gregory'], '2024-02-01/2024-02-29'],
    ['without a month', ['', '', '2024', '', 'gregory'], '2024-01-01/2024-12-31'],
    ['as a month of Ethiopia', ['', '13', '2015', '', 'ethiopic'], '2023-09-06/2023-09-11'],
  ] as [string, Parameters<typeof read>, string][])('%s', (_, parts, iso) => {
    expect(isoMoment(read(...parts) as Moment, undefined)).toBe(iso);
  });
});

test('what is left open is no mistake', () => {
  expect(read('', '', '')).toBeUndefined();
});

test.each([
  ['a day that does not exist', read('31', '2', '2026', '', 'gregory'), 'day'],
  ['a day without its month', read('31', '', '2026', '', 'gregory'), 'day'],
  ['a year of two digits', read('1', '3', '26', '', 'gregory'), 'day'],
  ['a word for a day', read('monday', '3', '2026', '', 'gregory'), 'day'],
  ['a time without a day', read('', '', '', '14:30', 'gregory'), 'day'],
  ['an hour that does not exist', read('1', '3', '2026', '25:00', 'gregory'), 'time'],
  ['two calendars, and none chosen', read('1', '3', '2018'), 'calendar'],
] as const)('%s is told', (_, found, rule) => {
  expect(found).toBe(rule);
});

test('a moment is only in the future where it is not yet anywhere on earth', () => {
  const moment = read('21', '3', '2026', '12:00', 'gregory') as Moment;
  const at = (iso: string): number => Date.parse(iso);
  expect(isAhead(moment, undefined, at('2026-03-20T23:00:00Z'))).toBe(false);
  expect(isAhead(moment, undefined, at('2026-03-20T21:00:00Z'))).toBe(true);
  expect(isAhead(moment, '+03:00', at('2026-03-21T08:59:00Z'))).toBe(true);
  expect(isAhead(moment, '+03:00', at('2026-03-21T09:00:00Z'))).toBe(false);
});

test('an end may be on the day of the beginning, and not before it', () => {
  const begin = read('21', '3', '2026', '12:00', 'gregory') as Moment;
  expect(isBefore(read('21', '3', '2026', '', 'gregory') as Moment, begin)).toBe(false);
  expect(isBefore(read('21', '3', '2026', '11:59', 'gregory') as Moment, begin)).toBe(true);
  expect(isBefore(read('', '3', '2026', '', 'gregory') as Moment, begin)).toBe(false);
  expect(isBefore(read('20', '3', '2026', '', 'gregory') as Moment, begin)).toBe(true);
});
