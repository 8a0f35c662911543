import { z } from 'zod';
import { byLocale, country, keyName, line, source, stamps } from '#src/core/campaign/fields.ts';

const text = z.strictObject({ title: line(90), summary: line(400), source: line(200).optional() });

/** Advocacy that worked in one country: `content/wins/<id>.json`. */
export const winSchema = z.strictObject({
  $schema: z.string().optional(),
  country,
  year: z.int().min(1900).max(2100).optional().describe('Only where it is known'),
  issue: keyName.describe('What it was about; its name stands in ui.json, under win.issue'),
  kind: z.enum(['law', 'bill', 'protection', 'advocacy']),
  source,
  text: byLocale(text),
  stamps,
});

export type Win = z.infer<typeof winSchema>;
