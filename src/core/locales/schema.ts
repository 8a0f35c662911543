import { z } from 'zod';
import { country, isoDate, line, localeCode } from '#src/core/campaign/fields.ts';
import { rule } from '#src/core/campaign/rules.ts';

const CALENDARS = ['gregory', 'ethiopic', 'persian', 'buddhist', 'islamic-umalqura'] as const;

/** What a language needs to be set right: `locales/<code>/locale.json`. */
export const localeSchema = z.strictObject({
  $schema: z.string().optional(),
  tag: z.string().describe('The BCP 47 tag for lang and hreflang'),
  name: line(40).describe('The language’s own name'),
  english: line(40).describe('Its name in English, for the team'),
  intl: z.string().describe('The editorial region as a BCP 47 tag, for dates, numbers and names: ar-EG'),
  direction: z.enum(['ltr', 'rtl']),
  script: z.string().regex(/^[A-Z][a-z]{3}$/, rule('not-script')),
  region: z.string().describe('Editorial region, ISO 3166 or UN M.49'),
  numbering: z.string().describe('Digits, as Intl names them: latn, arab, arabext, deva …'),
  quotes: z.array(z.string()).length(4).describe('Opening and closing quotation marks, then the inner pair'),
  calendars: z.array(z.enum(CALENDARS)).min(1).describe('First the main one; the others are printed beside it'),
  dates: z
    .partialRecord(z.enum(CALENDARS), z.string())
    .optional()
    .describe('A date’s pattern in a calendar, where Intl’s is not what readers expect: “{month} {day} ቀን {year} ዓ.ም.”'),
  year: z.string().optional().describe('A year that stands alone, where readers count in two calendars: “እ.ኤ.አ. {year}”'),
  countries: z.record(country, line(80)).optional().describe('Names of countries that differ from those of Intl, by ISO code'),
  review: z.strictObject({
    state: z
      .enum(['source', 'new', 'machine', 'reviewed'])
      .describe(
        'source: written first in this language; new: begun, no text has been reviewed yet; machine: translated by a machine; reviewed: read by a person',
      ),
    note: line(300),
    by: line(120).optional(),
    date: isoDate.optional(),
  }),
  owners: z.array(z.string()).describe('Forge accounts of the people who care for this language'),
});

export type LocaleFile = z.infer<typeof localeSchema>;
/** A locale with its code, which is the name of its folder. */
export type Locale = LocaleFile & { code: z.infer<typeof localeCode> };
