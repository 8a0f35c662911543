import { z } from 'zod';
import { byLocale, line, stamps } from '#src/core/campaign/fields.ts';

/** From one's own habits to working with the campaign. */
export const TIERS = ['model', 'discuss', 'involve'] as const;
/** Who a reader may be: worried about one issue, already active, or wanting to understand. */
export const READERS = ['worried', 'active', 'understand'] as const;

const text = z.strictObject({
  title: line(70),
  summary: line(220),
  intro: line(600),
  steps: z.array(line(500)).min(1).max(10),
  safety: line(900).optional(),
  button: line(50).optional(),
});

/** Something a reader can do: `content/actions/<id>.json`. */
export const actionSchema = z.strictObject({
  $schema: z.string().optional(),
  order: z.int(),
  tier: z.enum(TIERS),
  for: z.array(z.enum(READERS)).min(1),
  contact: z.enum(['press', 'report', 'stories', 'coalition', 'support']).optional(),
  button: z.strictObject({ page: z.string().describe('A page of the site, such as kit.html') }).optional(),
  text: byLocale(text),
  stamps,
});

export type Action = z.infer<typeof actionSchema>;
