import { z } from 'zod';
import { byLocale, id, line, stamps } from '#src/core/campaign/fields.ts';

const text = z.strictObject({
  title: line(90),
  points: z.array(line(140)).max(5),
  notes: z.string().min(1).max(900),
});

/** One slide of the deck for hosting a conversation: `content/deck/<id>.json`. */
export const slideSchema = z.strictObject({
  $schema: z.string().optional(),
  order: z.int(),
  layout: z.enum(['title', 'points', 'number', 'question', 'quote']),
  figure: id.optional(),
  testimony: id.optional(),
  text: byLocale(text),
  stamps,
});

export type Slide = z.infer<typeof slideSchema>;
