/** The calendars in which a form takes a day. */
export const FORM_CALENDARS = ['gregory', 'ethiopic'] as const;
export type FormCalendar = (typeof FORM_CALENDARS)[number];

/** A day of a calendar; the months count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** Days from 1 January 1970 back to 1 Mäskäräm of the year 1: 29 August 8 of the Julian calendar. */
const ETHIOPIC_BEGIN = -716_367;

/** How many months a calendar has. */
export function monthsIn(calendar: FormCalendar): number {
  return calendar === 'ethiopic' ? 13 : 12;
}

/**
 * The day of the common calendar, `YYYY-MM-DD`; undefined for a day that does not exist.
 * @example isoDay('ethiopic', { year: 2018, month: 7, day: 12 }) // '2026-03-21'
 * @example isoDay('gregory', { year: 2026, month: 2, day: 30 }) // undefined
 */
export function isoDay(calendar: FormCalendar, day: CalendarDay): string | undefined {
  return calendar === 'ethiopic' ? fromEthiopic(day) : fromGregory(day);
}

function fromGregory({ year, month, day }: CalendarDay): string | undefined {
  const iso = isoOf(Date.UTC(year, month - 1, day));
  return iso === [String(year).padStart(4, '0'), two(month), two(day)].join('-') ? iso : undefined;
}

/** Twelve months of 30 days, and a thirteenth of five; of six before each year that four divides. */
function fromEthiopic({ year, month, day }: CalendarDay): string | undefined {
  const most = month < 13 ? 30 : year % 4 === 3 ? 6 : 5;
  if (year < 1 || month < 1 || month > 13 || day < 1 || day > most) return undefined;
  const days = 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + (day - 1);
  return isoOf((ETHIOPIC_BEGIN + days) * DAY_MS);
}

/** A day that stands in the middle of a month, by which its name is asked for. */
export function inMonth(calendar: FormCalendar, month: number): string {
  return isoDay(calendar, calendar === 'ethiopic' ? { year: 2016, month, day: 3 } : { year: 2024, month, day: 15 })!;
}

function isoOf(ms: number): string | undefined {
  return Math.abs(ms) < 8e15 ? new Date(ms).toISOString().slice(0, 10) : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
