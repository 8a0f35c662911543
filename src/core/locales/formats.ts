import type { Locale } from '#src/core/locales/schema.ts';

/** Numbers, dates, names and order as one locale writes them. */
export interface Formats {
  /** 1296 -> “1,296”, «1 296», «١٬٢٩٦» */
  number(value: number): string;
  /** A year is a number without grouping: 2024, ٢٠٢٤. */
  year(value: number): string;
  /** A year that stands alone in a sentence or a list, with its era where the locale names it: እ.ኤ.አ. 2017. */
  yearAlone(value: number): string;
  /** `2026-11-21` in words; where the locale has a second calendar, that date in brackets. */
  date(isoDate: string): string;
  /** [a, b, c] -> “a, b and c” */
  list(items: string[]): string;
  /** What stands between a label and what it names, with its spaces: “: ”, « : », “፦ ”. */
  colon: string;
  /** [a, b, c] -> “a; b; c”, with the language’s own sign between statements. */
  series(items: readonly string[]): string;
  /** CM -> “Cameroon”. Where Intl has no name in the language, the code stays. */
  country(code: string): string;
  /** fr -> “French” */
  language(code: string): string;
  /** Compares two names in the order of the language's dictionary. */
  compare(a: string, b: string): number;
}

/** What of a locale decides how its days are written. */
export type DateLocale = Pick<Locale, 'intl' | 'numbering' | 'calendars' | 'dates'>;

/** The formats of a locale, by its `locale.json` and not by the bare language: Arabic differs by country. */
export function createFormats(locale: Locale): Formats {
  const tag = withSpare(`${locale.intl}-u-nu-${locale.numbering}`);
  const number = new Intl.NumberFormat(tag);
  const plain = new Intl.NumberFormat(tag, { useGrouping: false });
  const list = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
  const countries = new Intl.DisplayNames(tag, { type: 'region' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const collator = new Intl.Collator(withSpare(locale.intl), {
    usage: 'sort',
    sensitivity: 'base',
    ignorePunctuation: true,
    numeric: true,
  });
  return {
    number: (value) => number.format(value),
    year: (value) => plain.format(value),
    yearAlone: (value) => (locale.year ?? '{year}').replace('{year}', plain.format(value)),
    date: (isoDate) => formatDate(isoDate, locale),
    list: (items) => list.format(items),
    colon: sign(locale, ': ', COLONS),
    series: (items) => items.join(sign(locale, '; ', SEMICOLONS)),
    country: (code) => locale.countries?.[code] ?? countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
  };
}

/** English where Intl can’t write a language: else it would take the language of the machine. */
function withSpare(tag: string): string[] {
  return [tag, tag.replace(/^[^-]+(-[A-Z][a-z]{3})?/, 'en')];
}

const SEMICOLONS: Record<string, string> = { Arab: '؛ ', Aran: '؛ ', Ethi: '፤ ', Hans: '；', Hant: '；', Jpan: '；' };
const COLONS: Record<string, string> = { Ethi: '፦ ', Hans: '：', Hant: '：', Jpan: '：' };

/** A sign as a script has it; French has a space before it, but not in Switzerland, and in Canada only before the colon. */
function sign({ intl, script }: Pick<Locale, 'intl' | 'script'>, latin: string, own: Record<string, string>): string {
  const isSpaced = /^fr\b(?!-CH)/.test(intl) && (latin === ': ' || !intl.startsWith('fr-CA'));
  return isSpaced ? `\u202f${latin}` : (own[script] ?? latin);
}

/** A day in words, in each calendar of a locale: the first, and the others in brackets. */
export function formatDate(isoDate: string, locale: DateLocale): string {
  const day = new Date(`${isoDate}T12:00:00Z`);
  const [main, ...others] = locale.calendars.map((calendar) => inCalendar(day, locale, calendar));
  return others.length === 0 ? main! : `${main} (${others.join('; ')})`;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a thousand times. */
function dayFormat(tag: string[]): Intl.DateTimeFormat {
  const known = dayFormats.get(tag[0]!) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(tag[0]!, known);
  return known;
}

/** A day in one calendar: by the locale's own pattern where it has one, else as Intl writes it. */
function inCalendar(day: Date, { intl, numbering, dates }: DateLocale, calendar: Locale['calendars'][number]): string {
  const tag = withSpare(`${intl}-u-nu-${numbering}-ca-${calendar}`);
  const format = dayFormat(tag);
  const pattern = dates?.[calendar];
  if (pattern === undefined) return format.format(day);
  const parts = new Map(format.formatToParts(day).map((part) => [part.type as string, part.value]));
  return pattern.replace(/\{(day|month|year)\}/g, (_, name: string) => parts.get(name)!);
}
