import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { Invitation } from './invitation.ts';

/** What of a language dates and times are written by. */
export type TimeLocale = Pick<Locale, 'intl' | 'numbering' | 'calendars' | 'dates'>;

/** How a language joins days and times: texts with places such as `{start}`. */
export interface TimeWords {
  /** `{weekday}`, `{date}` */
  day: string;
  /** `{start}`, `{end}` */
  range: string;
  /** `{time}`, `{local}`: hours that are counted from dawn, as in Ethiopia. */
  fromDawn: string;
  /** `{time}`, `{zone}` */
  zoned: string;
}

type When = Pick<Invitation, 'date' | 'start' | 'end'>;

/** The day and the time of a meeting in words; empty where they are not known. `zone` stands with the time of a meeting that people join from afar. */
export function momentOf(when: When, locale: TimeLocale, words: TimeWords, zone = ''): { day: string; time: string } {
  return { day: when.date === '' ? '' : dayOf(when.date, locale, words), time: when.start === '' ? '' : timeOf(when, locale, words, zone) };
}

function dayOf(date: string, locale: TimeLocale, words: TimeWords): string {
  const { intl, numbering } = locale;
  const weekday = new Intl.DateTimeFormat(`${intl}-u-nu-${numbering}`, { weekday: 'long', timeZone: 'UTC' });
  const inWords = createFormats(locale as Locale).date(date);
  return fill(words.day, { weekday: weekday.format(new Date(`${date}T12:00:00Z`)), date: inWords });
}

function timeOf({ start, end }: When, locale: TimeLocale, words: TimeWords, zone: string): string {
  const range = (write: (time: string) => string): string =>
    end === '' ? write(start) : fill(words.range, { start: write(start), end: write(end) });
  const isFromDawn = locale.calendars.includes('ethiopic');
  const clock = clockOf(locale, isFromDawn);
  const time = range(clock);
  const local = isFromDawn ? fill(words.fromDawn, { time, local: range((each) => hoursFromDawn(each, locale)) }) : time;
  return zone === '' ? local : fill(words.zoned, { time: local, zone });
}

/** Where people count hours in two ways, 24 hours can't be mistaken for the other way. */
function clockOf({ intl, numbering }: TimeLocale, plain: boolean): (time: string) => string {
  const cycle = plain ? ({ hourCycle: 'h23' } as const) : {};
  const format = new Intl.DateTimeFormat(`${intl}-u-nu-${numbering}`, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', ...cycle });
  return (time) => format.format(new Date(`2026-01-01T${time}:00Z`)).trim();
}

/**
 * The hour as it is counted in Ethiopia, where the day begins at six.
 * @example hoursFromDawn('18:30', amharic) // '12:30'
 */
export function hoursFromDawn(time: string, { intl, numbering }: Pick<TimeLocale, 'intl' | 'numbering'>): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const digits = (value: number, least: number): string =>
    new Intl.NumberFormat(`${intl}-u-nu-${numbering}`, { minimumIntegerDigits: least, useGrouping: false }).format(value);
  return `${digits(((hour + 5) % 12) + 1, 1)}:${digits(minute, 2)}`;
}

/** The start and the end of a meeting as calendars write them, `20261121T180000`, by the clock of its place. */
export interface Span {
  start: string;
  end: string;
}

/** When a meeting begins and ends; one that ends before it begins ends on the next day, one without an end lasts `minutes`. */
export function spanOf({ date, start, end }: When, minutes: number): Span | undefined {
  if (!isDay(date) || !isTime(start)) return undefined;
  const from = Date.parse(`${date}T${start}:00Z`);
  const same = isTime(end) ? Date.parse(`${date}T${end}:00Z`) : from + minutes * MINUTE;
  return { start: stampOf(from), end: stampOf(same > from ? same : same + DAY) };
}

/**
 * A time by the clock of a place as the same moment everywhere. `offset` is how many minutes the clock is ahead of UTC.
 * @example inUtc('20261121T013000', 180) // '20261120T223000Z'
 */
export function inUtc(stamp: string, offset: number): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(stamp)!.map(Number) as [
    0,
    number,
    number,
    number,
    number,
    number,
  ];
  return `${stampOf(Date.UTC(year, month - 1, day, hour, minute) - offset * MINUTE)}Z`;
}

/**
 * The name of a zone by its distance from UTC.
 * @example zoneName(330) // 'UTC+5:30'
 */
export function zoneName(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A moment as calendars write it. */
export function stampOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
}

function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
