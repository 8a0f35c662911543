import { z } from 'zod';
import { line } from '#src/core/campaign/fields.ts';

/** Another place where the same site stands: on the web, as an onion service, in IPFS. */
export const mirrorSchema = z.strictObject({
  kind: z.enum(['web', 'onion', 'ipfs']),
  url: z.string().max(300).describe('Its address, ending in /: https://…/, http://….onion/, ipfs://…/ or ipns://…/'),
  name: line(80).optional().describe('What people call it, such as “Mirror in Brazil”'),
  demonstration: z.boolean().optional().describe('True while it is only an example'),
});

/** All of them, in the order in which they are shown; Tor Browser is told of the first onion service. */
export const mirrorsSchema = z.array(mirrorSchema).max(24);

export type Mirror = z.infer<typeof mirrorSchema>;
