import { z } from 'zod';
import { keyName, line } from '#src/core/campaign/fields.ts';
import { BLOCK_NAMES, QUESTION_KINDS } from '#src/core/forms/blocks.ts';

const entry = z
  .strictObject({
    block: z.enum(BLOCK_NAMES).optional().describe('Fields that the generator has words for, such as where or when'),
    question: keyName.optional().describe('A question of your own, by a short English name; its words stand in “questions” of the texts'),
    kind: z.enum(QUESTION_KINDS).optional().describe('How your own question is answered; a line of text where nothing is said'),
    options: z.array(keyName).min(2).max(20).optional().describe('What can be chosen, by short English names'),
    needed: z.boolean().optional().describe('True where a form without an answer is not complete'),
  })
  .describe('Either a block or a question of your own');

const part = z.strictObject({
  title: keyName.describe(
    'event, effects, evidence, plan, request, you, consent, or a name of your own whose words stand in “parts” of the texts',
  ),
  fields: z.array(entry).min(1).max(20),
});

/** An encrypted form, part by part. */
export const formSchema = z.array(part).min(1).max(10).describe('The parts of an encrypted form; docs/organisers.md has the blocks');

/** The words of a campaign's own questions, and those that take the place of the generator's. */
export const questionTexts = z
  .record(
    keyName,
    z.strictObject({
      label: line(120),
      hint: line(300).optional(),
      options: z.record(keyName, line(120)).optional(),
    }),
  )
  .describe('Words of questions by their names; also of the fields of blocks, where other words fit better');

/** The titles of a campaign's own parts. */
export const partTexts = z.record(keyName, line(80)).describe('Titles of parts by their names');

export type ActionForm = z.infer<typeof formSchema>;
export type QuestionTexts = z.infer<typeof questionTexts>;
