import { z } from 'zod';
import { keyName } from '#src/core/campaign/fields.ts';
import { REGIONS } from '#src/core/coalition/schema.ts';
import { USES, type DataKind } from './kinds.ts';

const texts = z
  .record(z.string(), z.string().nullable())
  .describe('By language tag; null: not translated yet, or the language needs no text of its own here');
const paragraphs = z
  .record(z.string(), z.array(z.string().nullable()).nullable())
  .describe('Paragraphs by language tag; null: not translated yet');
const state = z.record(z.string(), z.array(z.string()));
const untranslated = state.describe('By language tag, the fields that are not translated yet; a language that is not named lacks none');
const older = state.describe('By language tag, the fields whose translation was made from an earlier text');
const id = z.string().describe('Stable: it stays when the words change. The same in every file');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2');
const countryName = texts.describe('The country’s name in each language, as the site prints it');
const page = z.string().describe('The page of this site, below “site”, the language’s folder and “/”');
const source = texts.describe('Who says so');
const report = z.string().nullable().describe('The report’s title, in its own language');
const sourceUrl = z.string().nullable().describe('Where the source can be read');
const sourceRead = z.string().nullable().describe('The day on which the source was read, YYYY-MM-DD');
const year = z.int().nullable().describe('Gregorian year; null: not known');
const sourced = { source, report, sourceUrl, sourceRead };
const states = { untranslated, older };

const figures = z.strictObject({
  id: id.describe('The figure, the measure and the year or place: by-year/value/2024'),
  figure: z.string().describe('The id of the figure to which the number belongs'),
  kind: z.enum(['number', 'series', 'ranking']),
  title: texts.describe('What is counted; of a single number, the words that follow it'),
  measure: z.enum(['countries', 'value']).describe('What this number counts'),
  year,
  rank: z.int().min(1).nullable().describe('The place in a ranking; equal values share one'),
  country: country.nullable(),
  countryName: countryName.nullable(),
  label: texts.nullable().describe('What a place of a ranking stands for, where it is no country'),
  value: z.number().nullable().describe('The number; null: the source gives none'),
  revised: z.number().nullable().describe('What a later report gives for the same year'),
  atLeast: z.boolean().describe('True where the number is a minimum'),
  date: z.string().nullable().describe('The year, month or day for which the figure holds'),
  note: texts.nullable().describe('What must be known to read the number rightly'),
  ...sourced,
  ...states,
});

const coalition = z.strictObject({
  id,
  name: z.string().describe('The organisation’s own name'),
  acronym: z.string().nullable(),
  nameLanguage: z.string().describe('Language (and script) of the name'),
  country: country.nullable().describe('ISO 3166-1 alpha-2; null: international, or not recorded'),
  countryName: countryName.nullable(),
  region: z.enum(REGIONS).nullable(),
  scope: z.enum(['national', 'regional', 'international']).nullable(),
  focus: z.array(keyName).describe('Fields of work'),
  languages: z.array(z.string()).describe('Languages in which the organisation works'),
  website: z.string().nullable(),
  status: z.enum(['active', 'renamed', 'closed']),
  statusNote: texts.nullable(),
  logoPermission: z.boolean().describe('True if the organisation allowed its logo to be shown'),
  verifiedBy: z.enum(['organisation', 'lookup', 'knowledge', 'unknown']).describe('Who confirmed the details'),
  verifiedOn: z.string().nullable(),
  page: page.nullable(),
  ...states,
});

const wins = z.strictObject({
  id,
  country,
  countryName,
  year,
  issue: keyName,
  kind: z.enum(['law', 'bill', 'protection', 'advocacy']),
  title: texts,
  summary: texts,
  ...sourced,
  page,
  ...states,
});

const unless = ' Null where “use” is “link”';

const testimonies = z.strictObject({
  id,
  use: z
    .enum(USES)
    .describe(
      'link: the person agreed to this site only; link to the page, do not copy the words. ' +
        'quote-with-source: retold from what was published; quote and name the source. ' +
        'quote-and-pictures: may be quoted, and set in pictures',
    ),
  form: z.enum(['retold', 'verbatim']).describe('verbatim: the person’s own words'),
  attribution: z.enum(['full-name', 'first-name', 'role-and-place', 'anonymous']).describe('How much of the person may be shown'),
  country,
  countryName,
  name: texts.nullable().describe(`As the person wants to be named; null where no name may be shown.${unless}`),
  who: texts.nullable().describe(`Role or description.${unless}`),
  place: texts.nullable().describe(`As exact as is safe.${unless}`),
  title: texts.nullable().describe(`The campaign’s title.${unless}`),
  summary: texts.nullable().describe(`The campaign’s summary.${unless}`),
  body: paragraphs.nullable().describe(`The testimony, paragraph by paragraph.${unless}`),
  originalLanguage: z.string().nullable().describe(`The language in which it was first told.${unless}`),
  source: source.nullable(),
  sourceUrl,
  sourceRead,
  page,
  ...states,
});

const countries = z
  .object({
    country,
    countryName,
    organisations: z.int().min(0).describe('Organisations of the coalition that are recorded for the country'),
    wins: z.int().min(0),
    testimonies: z.int().min(0),
  })
  .catchall(z.number().nullable().describe('“ranking:” and a figure’s id: the country’s value in it; null: not in the ranking'));

/** What a row of each kind consists of. */
export const ROW_SCHEMAS = { figures, coalition, wins, testimonies, countries } satisfies Record<DataKind, z.ZodType>;
