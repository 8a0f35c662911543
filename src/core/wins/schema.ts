import { z } from 'zod';
import { byLocale, country, line, source, stamps } from '#src/core/campaign/fields.ts';

/** What a piece of advocacy was about. */
export const ISSUES = [
  'press-freedom',
  'internet-freedom',
  'privacy',
  'access-to-information',
  'net-neutrality',
  'intermediary-liability',
  'shutdowns',
] as const;

const text = z.strictObject({ title: line(90), summary: line(400), source: line(200).optional() });

/** Advocacy that worked in one country: `content/wins/<id>.json`. */
export const winSchema = z.strictObject({
  $schema: z.string().optional(),
  country,
  year: z.int().min(1900).max(2100).optional().describe('Only where it is known'),
  issue: z.enum(ISSUES),
  kind: z.enum(['law', 'bill', 'protection', 'advocacy']),
  source,
  text: byLocale(text),
  stamps,
});

export type Win = z.infer<typeof winSchema>;
