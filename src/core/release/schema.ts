import { z } from 'zod';
import { rule } from '#src/core/campaign/rules.ts';

/** How readers tell a genuine copy of the site: the number of the release, and the public key that signs it. */
export const releaseSchema = z.strictObject({
  serial: z.int().min(1).describe('Counts the releases; an older copy has a lower number'),
  key: z
    .string()
    .regex(/^RW[A-Za-z0-9+/]{54}$/, rule('not-release-key'))
    .describe('The public minisign key; npm run release -- keygen makes one'),
  demonstration: z.boolean().optional().describe('True while the key is only an example'),
});

export type Release = z.infer<typeof releaseSchema>;
