import { z } from 'zod';
import { line } from '#src/core/campaign/fields.ts';

/** The file of a language’s synonyms; it is no file of messages, and a language may have none. */
export const SEARCH_WORDS = 'search';

/** What means the same to people who search in a language: `locales/<code>/search.json`. */
export const searchSchema = z.strictObject({
  $schema: z.string().optional(),
  synonyms: z
    .array(z.array(line(60)).min(2))
    .describe('Groups of words or phrases that mean the same; one of each group is the word that the pages use'),
  common: z.array(line(30)).optional().describe('Words of questions that say nothing about what is looked for, such as “how” and “the”'),
});

export type SearchWords = z.infer<typeof searchSchema>;
