import { z } from 'zod';
import { byLocale, country, keyName, line, source, stamps } from '#src/core/campaign/fields.ts';
import { rule } from '#src/core/campaign/rules.ts';

const common = { $schema: z.string().optional(), order: z.int(), source, stamps };
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, rule('not-date'));
const titled = {
  title: line(120),
  summary: line(400).describe('One or two sentences that tell what the picture shows'),
  note: line(600).optional(),
  source: line(200).optional(),
};

const number = z.strictObject({
  ...common,
  kind: z.literal('number'),
  value: z.number(),
  atLeast: z.boolean().optional().describe('True where the number is a minimum (300+)'),
  date: date.optional(),
  text: byLocale(z.strictObject({ label: line(160).describe('Reads after the number'), source: line(200).optional() })),
});

const point = z.strictObject({
  year: z.int().min(1900).max(2100),
  value: z.int().min(0),
  countries: z.int().min(0).nullable().optional().describe('In how many countries, where that is counted too; null: the source gives none'),
  revised: z.int().min(0).optional().describe('What a later report gives for the same year'),
});

const series = z.strictObject({
  ...common,
  kind: z.literal('series'),
  points: z.array(point).min(2),
  text: byLocale(z.strictObject({ ...titled, counted: line(60).optional().describe('What is counted, as the heading of its column') })),
});

const ranking = {
  ...common,
  kind: z.literal('ranking'),
  date: date.optional(),
};

const countryRanking = z.strictObject({
  ...ranking,
  of: z.literal('countries'),
  points: z.array(z.strictObject({ country, value: z.number().min(0) })).min(1),
  text: byLocale(z.strictObject(titled)),
});

const labelRanking = z.strictObject({
  ...ranking,
  of: z.literal('labels'),
  points: z.array(z.strictObject({ label: keyName, value: z.number().min(0) })).min(1),
  text: byLocale(z.strictObject({ ...titled, labels: z.record(keyName, line(60)) })),
});

/** A number, a series by year or a ranking, with source and date: `content/figures/<id>.json`. */
export const figureSchema = z.discriminatedUnion('kind', [number, series, z.discriminatedUnion('of', [countryRanking, labelRanking])]);

export type Figure = z.infer<typeof figureSchema>;
export type NumberFigure = z.infer<typeof number>;
export type SeriesFigure = z.infer<typeof series>;
export type RankingFigure = z.infer<typeof countryRanking> | z.infer<typeof labelRanking>;
export type Source = z.infer<typeof source>;
