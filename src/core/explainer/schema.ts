import { z } from 'zod';
import { keyName, line } from '#src/core/campaign/fields.ts';
import { rule } from '#src/core/campaign/rules.ts';
import { SOURCE_ONLY, STAMP_LIST } from '#src/core/translation/stamp.ts';

const title = line(80);
const description = line(200).describe('One sentence for search engines and link previews');

const sourceOnly = z
  .string()
  .regex(SOURCE_ONLY, rule('not-stamps'))
  .optional()
  .describe('Texts that were only corrected; npm run translate writes it');

/** Front matter of an explainer page in the source language. Order and group hold for all languages. */
export const explainerSourceSchema = z.strictObject({
  title,
  description,
  order: z.int(),
  group: keyName
    .optional()
    .describe('Under which heading the list of pages has it; the heading stands in site.json, under explainer.groups'),
  sourceOnly,
});

/** Front matter of a page such as “About” in the source language. */
export const pageSourceSchema = z.strictObject({ title, description, order: z.int(), sourceOnly });

/** Front matter of any translated page; what is not translated yet is empty, or not there. */
export const translatedPageSchema = z.strictObject({
  title: title.optional(),
  description: description.optional(),
  stamps: z
    .string()
    .regex(STAMP_LIST, rule('not-stamps'))
    .optional()
    .describe('What the translation was made from; npm run translate writes it'),
});
