import { z } from 'zod';
import { line } from '#src/core/campaign/fields.ts';

const title = line(80);
const description = line(200).describe('One sentence for search engines and link previews');

/** Groups of explainer pages, in the order of the contents page. */
export const GROUPS = ['shutdowns', 'threats', 'defence'] as const;

/** Front matter of an explainer page in the source language. Order and group hold for all languages. */
export const explainerSourceSchema = z.strictObject({
  title,
  description,
  order: z.int(),
  group: z.enum(GROUPS),
});

/** Front matter of a page such as “About” in the source language. */
export const pageSourceSchema = z.strictObject({ title, description, order: z.int() });

/** Front matter of any translated page. */
export const translatedPageSchema = z.strictObject({ title, description });
