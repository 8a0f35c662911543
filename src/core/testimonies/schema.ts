import { z } from 'zod';
import { secureUrl } from '#src/core/discussion/schema.ts';
import { byLocale, country, httpUrl, isoDate, keyName, line, stamps } from '#src/core/campaign/fields.ts';

const text = z.strictObject({
  title: line(90),
  summary: line(220),
  who: line(120).describe('Role or description of the person'),
  place: line(80),
  name: line(80).optional().describe('The person’s name in this language’s script, where it differs'),
  source: line(200).optional().describe('The source’s name in this language'),
  body: z.array(z.string().min(1).max(1500)).min(1).max(12),
});

const named = (level: 'full-name' | 'first-name') => z.strictObject({ level: z.literal(level), name: line(80) });

const unnamed = (level: 'role-and-place' | 'anonymous') => z.strictObject({ level: z.literal(level) });

/** How much of a person's identity is shown. Only the named levels can carry a name at all. */
export const attributionSchema = z.discriminatedUnion('level', [
  named('full-name'),
  named('first-name'),
  unnamed('role-and-place'),
  unnamed('anonymous'),
]);

/** One testimony in all its languages: `content/testimonies/<id>.json`. */
export const testimonySchema = z.strictObject({
  $schema: z.string().optional(),
  order: z.int(),
  form: z.enum(['retold', 'verbatim']),
  attribution: attributionSchema,
  country,
  consent: z.strictObject({
    scope: z
      .enum(['published-source', 'website', 'website-and-graphics'])
      .describe('What the person agreed to; “published-source”: retold from what they had published or let others publish'),
    date: isoDate.describe('When consent was given, or when the published source was read'),
    withdrawn: isoDate.optional().describe('When the person took it back: the file must then be deleted'),
  }),
  source: z.strictObject({ name: line(200), url: httpUrl.optional(), date: isoDate.optional() }),
  originalLanguage: keyName,
  discussion: secureUrl.optional().describe('The thread about this testimony, in a place where the campaign is discussed'),
  text: byLocale(text),
  stamps,
});

export type Testimony = z.infer<typeof testimonySchema>;
export type TestimonyText = z.infer<typeof text>;
