import { type CalendarDay, type FormCalendar, isoDay, monthsIn } from './calendars.ts';
import { type Fields, lineOf } from './fields.ts';
import { numberIn, plainDigits } from './numbers.ts';

/** When something was, as far as somebody knows: a day, a month or a year, and perhaps a time. */
export interface Moment {
  /** The first and the last day that it can be, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** `HH:MM` by the clock of its time zone. */
  time: string | undefined;
  calendar: FormCalendar;
}

/** What can be wrong with a moment: no calendar is chosen, there is no such day, or no such time. */
export type MomentRule = 'calendar' | 'day' | 'time';

/** The zones that people can choose from: the time of the place, UTC, and the others by how far they are from it. */
export const OFFSETS: readonly string[] = [
  ...['-12:00', '-11:00', '-10:00', '-09:30', '-09:00', '-08:00', '-07:00', '-06:00', '-05:00', '-04:00', '-03:30', '-03:00', '-02:00'],
  ...['-01:00', '+00:00', '+01:00', '+02:00', '+03:00', '+03:30', '+04:00', '+04:30', '+05:00', '+05:30', '+05:45', '+06:00', '+06:30'],
  ...['+07:00', '+08:00', '+08:45', '+09:00', '+09:30', '+10:00', '+10:30', '+11:00', '+12:00', '+12:45', '+13:00', '+14:00'],
];

const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';
const HOUR_MS = 3_600_000;
/** The earliest and the latest clocks of the world, in hours from UTC. */
const EASTERNMOST = 14;
const WESTERNMOST = -12;

/** The moment that stands in the fields of a date; undefined where they are empty, else what is wrong with them. */
export function readMoment(fields: Fields, id: string, calendars: readonly FormCalendar[]): Moment | MomentRule | undefined {
  const [day, month, year, time] = ['day', 'month', 'year', 'time'].map((part) => lineOf(fields, `${id}.${part}`)) as [
    string,
    string,
    string,
    string,
  ];
  if (`${day}${month}${year}${time}` === '') return undefined;
  const calendar = calendars.length === 1 ? calendars[0]! : calendars.find((one) => one === lineOf(fields, 'calendar'));
  if (calendar === undefined) return 'calendar';
  const range = rangeOf(calendar, day, month, numberIn(year));
  if (!range || range.first < EARLIEST || range.last > LATEST) return 'day';
  const clock = time === '' ? undefined : clockIn(time);
  return clock === '' ? 'time' : { ...range, time: clock, calendar };
}

function rangeOf(calendar: FormCalendar, day: string, month: string, year: number): Pick<Moment, 'first' | 'last'> | undefined {
  if (Number.isNaN(year) || (day !== '' && month === '')) return undefined;
  const [firstMonth, lastMonth] = month === '' ? [1, monthsIn(calendar)] : [Number(month), Number(month)];
  const first = isoDay(calendar, { year, month: firstMonth, day: day === '' ? 1 : numberIn(day) });
  const last = day === '' ? lastOf(calendar, { year, month: lastMonth, day: 31 }) : first;
  return first === undefined || last === undefined ? undefined : { first, last };
}

function lastOf(calendar: FormCalendar, day: CalendarDay): string | undefined {
  return day.day < 1 ? undefined : (isoDay(calendar, day) ?? lastOf(calendar, { ...day, day: day.day - 1 }));
}

/** `HH:MM`, or '' where there is no such time. */
function clockIn(text: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})\s*[:.h٫፡]\s*(\d{2})$/i.exec(plainDigits(text)) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : '';
}

/** True for what lies in the future wherever on earth it was; `offset` is `+03:00`, or undefined for the time of an unknown place. */
export function isAhead({ first, time = '00:00' }: Moment, offset: string | undefined, now: number): boolean {
  return instant(first, time, offset, EASTERNMOST) > now;
}

/** True for what is over wherever on earth it was. */
export function isOver({ last, time = '23:59' }: Moment, offset: string | undefined, now: number): boolean {
  return instant(last, time, offset, WESTERNMOST) < now;
}

/** True where an end lies before the beginning. */
export function isBefore(end: Moment, begin: Moment): boolean {
  if (end.last !== begin.first) return end.last < begin.first;
  return end.time !== undefined && begin.time !== undefined && begin.first === begin.last && end.time < begin.time;
}

/**
 * A moment as machines read it.
 * @example isoMoment({ first: '2026-03-21', last: '2026-03-21', time: '14:30', calendar: 'ethiopic' }, '+03:00') // '2026-03-21T14:30+03:00'
 */
export function isoMoment({ first, last, time }: Moment, offset: string | undefined): string {
  if (first !== last) return `${first}/${last}`;
  return time === undefined ? first : `${first}T${time}${offset ?? ''}`;
}

/** The offset that was chosen; undefined for the time of the place. */
export function offsetOf(fields: Fields): string | undefined {
  const zone = lineOf(fields, 'zone');
  return OFFSETS.includes(zone) ? zone : undefined;
}

function instant(day: string, time: string, offset: string | undefined, hours: number): number {
  if (offset !== undefined) return Date.parse(`${day}T${time}:00${offset}`);
  return Date.parse(`${day}T${time}:00Z`) - hours * HOUR_MS;
}
