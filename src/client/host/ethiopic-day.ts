import { isoDay } from '#src/core/forms/calendars.ts';

const NAMES = ['day', 'month', 'year'] as const;

/** Keeps the fields for a day of the Ethiopian calendar and the field for the same day of the common one in step. */
export function watchEthiopicDay(form: HTMLFormElement): void {
  const date = form.querySelector<HTMLInputElement>('[name=date]')!;
  const fields = NAMES.map((name) => form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=e-${name}]`));
  const [day, month, year] = fields;
  if (!day || !month || !year) return;
  const take = (): void => {
    const [d, m, y] = [day, month, year].map(({ value }) => Number(plainDigits(value))) as [number, number, number];
    date.value = isoDay('ethiopic', { year: y, month: m, day: d }) ?? '';
  };
  const show = (): void => {
    const parts = date.value === '' ? undefined : ethiopicParts(date.value);
    for (const [i, name] of NAMES.entries()) fields[i]!.value = parts?.get(name) ?? '';
  };
  for (const field of [day, month, year]) field.addEventListener('input', take);
  date.addEventListener('input', show);
}

/** A day of the Ethiopian calendar by its parts, as numbers. */
function ethiopicParts(iso: string): Map<string, string> {
  const format = new Intl.DateTimeFormat('en-u-ca-ethiopic-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return new Map(format.formatToParts(new Date(`${iso}T12:00:00Z`)).map(({ type, value }) => [type as string, value]));
}

/** Digits as computers count with them, however a keyboard writes them. */
function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
