import { z } from 'zod';
import { byLocale, keyName, line, stamps } from '#src/core/campaign/fields.ts';

/** To whom a letter goes. */
export const ADDRESSEES = ['representative', 'government', 'operator'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** What a letter leaves open for its writer: `{{place}}` in a text. Paragraphs with dates or effects are left out where the writer gives none. */
export const BLANKS = ['recipient', 'office', 'place', 'dates', 'effects', 'name', 'town'] as const;
export type Blank = (typeof BLANKS)[number];

const choice = z.strictObject({
  id: keyName,
  after: z.int().min(0).max(20).describe('After which paragraph it stands, counted from 1; 0 puts it first'),
  on: z.boolean().optional().describe('True where it is in the letter until the writer takes it out'),
});

const text = z.strictObject({
  title: line(90),
  summary: line(220),
  when: line(500).describe('When this letter helps'),
  subject: line(120),
  salutation: z.strictObject({
    named: line(120).describe('With {{recipient}}: “Dear {{recipient}},”'),
    unnamed: line(120).describe('Where the writer knows no name'),
  }),
  paragraphs: z.array(line(900)).min(2).max(14),
  choices: z.record(keyName, z.strictObject({ label: line(120).describe('What the writer ticks'), paragraph: line(900) })).optional(),
  closing: line(120),
});

/** A letter that people fill in and send themselves: `content/letters/<id>.json`. */
export const letterSchema = z.strictObject({
  $schema: z.string().optional(),
  order: z.int(),
  addressee: z.enum(ADDRESSEES),
  choices: z.array(choice).max(10).optional().describe('Paragraphs that the writer can switch on or off; their words stand in “text”'),
  text: byLocale(text),
  stamps,
});

export type Letter = z.infer<typeof letterSchema>;
export type LetterText = z.infer<typeof text>;
