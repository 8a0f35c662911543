import { z } from 'zod';
import { byLocale, country, httpUrl, isoDate, keyName, line, stamps } from '#src/core/campaign/fields.ts';
import { rule } from '#src/core/campaign/rules.ts';

/** Regions of the world, in the order in which they are listed. */
export const REGIONS = ['africa', 'asia-pacific', 'europe', 'latin-america', 'mena', 'north-america'] as const;

/** One organisation of the coalition: `content/coalition/<id>.json`. What is not known is left out, never guessed. */
export const organisationSchema = z.strictObject({
  $schema: z.string().optional(),
  name: line(120),
  acronym: line(20).optional(),
  nameLanguage: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, rule('not-written-language'))
    .optional()
    .describe('Language (and script) of the name where it is not English, such as es or bn-Latn'),
  scope: z.enum(['national', 'regional', 'international']).optional(),
  region: z.enum(REGIONS).optional(),
  country: country.optional(),
  website: httpUrl.optional(),
  focus: z.array(keyName).describe('Fields of work; their names stand in ui.json, under coalition.focus'),
  languages: z.array(z.string()).describe('Languages in which the organisation works, as codes'),
  status: z.enum(['active', 'renamed', 'closed']),
  statusNote: byLocale(line(300)).optional(),
  stamps,
  featured: z.boolean().optional().describe('Shown among the organisations to follow'),
  logoPermission: z.boolean().describe('True if the organisation allowed its logo to be shown'),
  verifiedBy: z
    .enum(['organisation', 'lookup', 'knowledge', 'unknown'])
    .describe('Who confirmed these details: the organisation itself, a look-up, general knowledge, nobody'),
  verifiedOn: isoDate.optional(),
});

export type Organisation = z.infer<typeof organisationSchema>;
