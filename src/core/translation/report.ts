import { z } from 'zod';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { textsIn, type CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { tally } from '#src/core/translation/tally.ts';

const count = z.int().min(0);

const tallySchema = z.object({
  total: count,
  reviewed: count,
  written: count,
  machine: count,
  outdated: count,
  missing: count,
  obsolete: count,
  unstamped: count,
});

const changeSchema = z.object({
  key: z.string(),
  /** What the source says today. */
  source: z.string(),
  /** What the translation was made from, and since when that is known; not there where nobody recorded it. */
  former: z.object({ text: z.string(), date: z.string() }).optional(),
  /** The day on which the source's text of today was recorded; not there before anybody has. */
  since: z.string().optional(),
  hash: z.string(),
});

const textSchema = z.object({
  document: z.string(),
  title: z.string(),
  file: z.string(),
  sourceFile: z.string(),
  tally: tallySchema,
  outdated: z.array(changeSchema),
  /** The names of what is missing. */
  missing: z.array(z.string()),
});

/** How far a campaign is translated, as its pages tell it: by language, the states of its texts. */
export const reportSchema = z.record(z.string(), z.array(textSchema));

export type TranslationReport = z.infer<typeof reportSchema>;
export type TextReport = z.infer<typeof textSchema>;
export type SourceChange = z.infer<typeof changeSchema>;

/** What a report says of each text, by its name. */
export const byDocument = oncePer(
  (texts: readonly TextReport[]): ReadonlyMap<string, TextReport> => new Map(texts.map((text) => [text.document, text])),
);

/** Reports on all languages of a campaign but the one that they are translated from. */
export const reportOn = oncePer((campaign: CampaignTexts): TranslationReport => {
  const codes = campaign.locales.map(({ code }) => code).filter((code) => code !== campaign.sourceLocale);
  return Object.fromEntries(codes.map((code) => [code, textsIn(campaign, code).map((text) => reportText(text, campaign))]));
});

function reportText(text: ReturnType<typeof textsIn>[number], { memory }: CampaignTexts): TextReport {
  const { document, title, file, sourceFile, blocks } = text;
  const outdated = blocks.flatMap(({ key, state, source, former, hash }): SourceChange[] => {
    const since = memory.get(hash)?.date;
    return state === 'outdated' ? [{ key, source, hash, ...(former && { former }), ...(since && { since }) }] : [];
  });
  const missing = blocks.flatMap(({ key, state }) => (state === 'missing' ? [key] : []));
  return { document, title, file, sourceFile, tally: tally([text]), outdated, missing };
}
