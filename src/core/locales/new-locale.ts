import type { LanguageFacts } from '#src/core/locales/language-facts.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';

/** What CLDR has differently from what readers of a language are used to. */
const DATES: Record<string, Pick<LocaleFile, 'dates' | 'year'>> = {
  am: {
    dates: { gregory: 'እ.ኤ.አ. {month} {day} ቀን {year}', ethiopic: '{month} {day} ቀን {year} ዓ.ም.' },
    year: 'እ.ኤ.አ. {year}',
  },
};

/** The `locale.json` of a language in which nothing is translated yet. */
export function newLocale(facts: LanguageFacts, quotes: LocaleFile['quotes'], note: string): LocaleFile {
  const own = DATES[new Intl.Locale(facts.tag).language] ?? yearWithEra(facts);
  return { ...facts, quotes, ...own, review: { state: 'new', note }, owners: [] };
}

/** Where readers count in another calendar, a year of ours says so: ค.ศ. 2024. */
function yearWithEra({ intl, numbering, calendars: [main] }: LanguageFacts): Pick<LocaleFile, 'year'> {
  if (main === 'gregory') return {};
  const format = new Intl.DateTimeFormat(`${intl}-u-ca-gregory-nu-${numbering}`, { year: 'numeric', era: 'short', timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2024, 5, 1));
  const pattern = parts.map(({ type, value }) => (type === 'year' ? '{year}' : value)).join('');
  return { year: pattern.trim() };
}

/** A `locale.json` as people write it: lists of words on one line; `schema` is where its schema lies, for editors. */
export function localeText(locale: LocaleFile, schema: string | undefined): string {
  const { tag, name, english, intl, direction, script, region, numbering, quotes, calendars, ...rest } = locale;
  const ordered = {
    ...(schema !== undefined && { $schema: schema }),
    tag,
    name,
    english,
    intl,
    direction,
    script,
    region,
    numbering,
    quotes,
    calendars,
    ...rest,
  };
  const text = JSON.stringify(ordered, null, 2);
  return `${text.replace(/\[\n\s+("[^[\]]*")\n\s+\]/g, (_, items: string) => `[${items.replace(/\n\s+/g, ' ')}]`)}\n`;
}
