import { z } from 'zod';
import { ENTRY_NAME, isEntryName } from '#src/core/campaign/entry-name.ts';
import { rule } from '#src/core/campaign/rules.ts';
import { SOURCE_ONLY, STAMP_LIST } from '#src/core/translation/stamp.ts';

/** The name of an entry or page, which is that of its file without the ending, in any script, such as `case-study-cameroon`. */
export const id = z
  .string()
  .regex(ENTRY_NAME, { error: rule('not-id'), abort: true })
  .refine(isEntryName, rule('long-id'));

/** A name that stands in code and styles too, of Latin letters: of a colourway, a key, a label. */
export const keyName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('not-key-name'));

/** A locale's code as its folder is named, such as `fr` or `zh-hant`. */
export const localeCode = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, rule('not-language'));

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const isoDate = z.iso.date(rule('not-day'));

/** An address on the web, https or http. */
export const httpUrl = z.url({ protocol: /^https?$/, error: rule('not-web-address') });

/** An opaque sRGB colour, `#rrggbb`. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/, rule('not-colour'));

/** An ISO 3166 country code, `CM`. Names come from Intl, in each language. */
export const country = z.string().regex(/^[A-Z]{2}$/, rule('not-country'));

/** A line of text: not empty, no line break, no space at its ends. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim() && !/[\r\n]/.test(text), rule('not-line'));

/** The texts of an entry, by locale code. */
export const byLocale = <T extends z.ZodType>(texts: T) => z.record(localeCode, texts);

/** What each language's texts of an entry were translated from, by locale code; `npm run translate` writes it. */
export const stamps = z
  .record(localeCode, z.string().regex(new RegExp(`${STAMP_LIST.source}|${SOURCE_ONLY.source}`, 'u'), rule('not-stamps')))
  .optional()
  .describe('What the translations were made from; npm run translate writes it');

/** Where a statement comes from. `name` may be translated per language in the texts' own `source`. */
export const source = z.strictObject({
  name: line(200),
  report: line(200).optional().describe('The report’s title, in its own language'),
  url: httpUrl.optional(),
  date: isoDate.optional().describe('When the source was read'),
});
