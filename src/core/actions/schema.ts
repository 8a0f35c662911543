import { z } from 'zod';
import { byLocale, id, line, stamps } from '#src/core/campaign/fields.ts';
import { formSchema, partTexts, questionTexts } from './form-schema.ts';

/** From one's own habits to working with the campaign. */
export const TIERS = ['model', 'discuss', 'involve'] as const;
/** Who a reader may be: worried about one issue, already active, or wanting to understand. */
export const READERS = ['worried', 'active', 'understand'] as const;

/** What a host sends to those whom they invite; day, place and all else stand between the two texts. */
const invitation = z.strictObject({ title: line(90), opening: line(600), closing: line(600) });

/** What belongs to a conversation that people host themselves, for the page that makes invitations and for one file with everything. */
const conversation = z.strictObject({
  minutes: z.int().min(10).max(600).describe('How long it lasts, where a host names no end'),
  pages: z.array(id).max(6).describe('Guides for hosts, from pages'),
  graphics: z.array(id).max(12).describe('Slides, posters and sheets, from kit'),
});

const text = z.strictObject({
  title: line(70),
  summary: line(220),
  intro: line(600),
  steps: z.array(line(500)).min(1).max(10),
  safety: line(900).optional(),
  button: line(50).optional(),
  invitation: invitation.optional(),
  parts: partTexts.optional(),
  questions: questionTexts.optional(),
});

/** Something a reader can do: `content/actions/<id>.json`. */
export const actionSchema = z.strictObject({
  $schema: z.string().optional(),
  order: z.int(),
  tier: z.enum(TIERS),
  for: z.array(z.enum(READERS)).min(1),
  contact: z.enum(['press', 'report', 'stories', 'coalition', 'support']).optional(),
  donations: z.boolean().optional().describe('True where the ways to give money from campaign.json are shown'),
  button: z.strictObject({ page: z.string().describe('A page of the site, such as kit.html') }).optional(),
  form: formSchema.optional(),
  conversation: conversation.optional(),
  text: byLocale(text),
  stamps,
});

export type Action = z.infer<typeof actionSchema>;
