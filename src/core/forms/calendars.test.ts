import { expect, test } from 'vitest';
import { isoDay } from './calendars.ts';

const DAY_MS = 86_400_000;
const ethiopic = new Intl.DateTimeFormat('en-u-ca-ethiopic-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** A day as the browser counts it in Ethiopia’s calendar. */
function byIntl(ms: number): { year: number; month: number; day: number } {
  const parts = new Map(ethiopic.formatToParts(ms).map(({ type, value }) => [type as string, Number(value)]));
  return { year: parts.get('year')!, month: parts.get('month')!, day: parts.get('day')! };
}

test('each day of two centuries in Ethiopia’s calendar is the day that Intl says', () => {
  const wrong: string[] = [];
  for (let ms = Date.UTC(1900, 0, 1); ms < Date.UTC(2101, 0, 1); ms += DAY_MS) {
    const iso = new Date(ms).toISOString().slice(0, 10);
    if (isoDay('ethiopic', byIntl(ms)) !== iso) wrong.push(iso);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['the new year', 2018, 1, 1, '2025-09-11'],
  ['the new year after a leap day', 2016, 1, 1, '2023-09-12'],
  ['the sixth day of the thirteenth month', 2015, 13, 6, '2023-09-11'],
  ['a day in spring', 2018, 7, 12, '2026-03-21'],
])('%s of Ethiopia', (_, year, month, day, iso) => {
  expect(isoDay('ethiopic', { year, month, day })).toBe(iso);
});

test.each([
  ['gregory', 2026, 2, 29],
  ['gregory', 2026, 4, 31],
  ['gregory', 2026, 13, 1],
  ['gregory', 26, 3, 1],
  ['ethiopic', 2018, 13, 6],
  ['ethiopic', 2018, 1, 31],
  ['ethiopic', 2018, 14, 1],
  ['ethiopic', Number.NaN, 1, 1],
  ['gregory', 2026, 1, Number.NaN],
] as const)('there is no such day: %s %d-%d-%d', (calendar, year, month, day) => {
  expect(isoDay(calendar, { year, month, day })).toBeUndefined();
});
