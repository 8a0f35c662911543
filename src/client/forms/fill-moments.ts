// The names of months and zones, by the browser.
import { type FormCalendar, inMonth, monthsIn } from '#src/core/forms/calendars.ts';
import { type Moment, type MomentRule, OFFSETS } from '#src/core/forms/moments.ts';

/** Puts the names of a calendar's months into the choices of one; what was chosen stays, where the other calendar has it. */
export function fillMonths(form: HTMLFormElement, tag: string, calendar: FormCalendar): void {
  const names = new Intl.DateTimeFormat(withCalendar(tag, calendar), { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: monthsIn(calendar) }, (_, i) => i + 1);
  for (const select of form.querySelectorAll<HTMLSelectElement>('[name$=".month"]')) {
    const { value } = select;
    const options = months.map((month) => new Option(names.format(new Date(`${inMonth(calendar, month)}T12:00:00Z`)), String(month)));
    select.replaceChildren(new Option('', ''), ...options);
    select.value = months.includes(Number(value)) ? value : '';
  }
}

/** Puts the time of the place and the offsets from UTC into the choice of a zone. */
export function fillZones(form: HTMLFormElement, local: string): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('[name=zone]')) {
    select.replaceChildren(
      new Option(local, 'local'),
      ...OFFSETS.map((offset) => new Option(`UTC${offset === '+00:00' ? '' : offset}`, offset)),
    );
  }
}

/** Says below a date how it was understood: its day in words, in the common calendar. */
export function showDay(form: HTMLFormElement, id: string, moment: Moment | MomentRule | undefined, tag: string): void {
  const group = form.querySelector(`#f-${id}`)!.closest('.moment')!;
  const place = group.querySelector('output') ?? group.appendChild(document.createElement('output'));
  const isDay = typeof moment === 'object' && moment.first === moment.last;
  place.textContent = isDay ? dayInWords(moment.first, tag) : '';
}

function dayInWords(day: string, tag: string): string {
  const format = new Intl.DateTimeFormat(withCalendar(tag, 'gregory'), { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}

function withCalendar(tag: string, calendar: FormCalendar): string {
  return new Intl.Locale(tag, { calendar }).toString();
}
