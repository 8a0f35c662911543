import { z } from 'zod';
import { rule } from '#src/core/campaign/rules.ts';
import { SOURCE_ONLY, STAMP_LIST } from '#src/core/translation/stamp.ts';

/** The file of a language's stamps, beside its messages. */
export const STAMPS_FILE = 'stamps';

/** What a language's messages were translated from, `locales/<code>/stamps.json`; of the source language, what was only corrected. */
export const messageStampsSchema = z.strictObject({
  messages: z.record(z.string(), z.record(z.string(), z.string().regex(STAMP_LIST, rule('not-stamps')))).optional(),
  sourceOnly: z.string().regex(SOURCE_ONLY, rule('not-stamps')).optional(),
});

/** The stamps of a language's messages: by file of messages, then by message. */
export type MessageStamps = z.infer<typeof messageStampsSchema>;
