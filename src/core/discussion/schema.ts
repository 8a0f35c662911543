import { z } from 'zod';
import { line } from '#src/core/campaign/fields.ts';
import { rule } from '#src/core/campaign/rules.ts';

/** The kinds of places where people talk about a campaign. */
export const PLACE_KINDS = ['forum', 'mastodon', 'mailing-list', 'forge', 'matrix', 'other'] as const;

const [list, ...others] = ['mailing-list', ...PLACE_KINDS.filter((kind) => kind !== 'mailing-list')] as const;

/** An address that nobody on the way can read or change, as a discussion needs it. */
export const secureUrl = z.url({ protocol: /^https$/, error: rule('not-secure-address') }).max(300);

const name = line(80).optional().describe('The name of the place, as it writes it itself');

const place = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal(list),
    url: z
      .string()
      .max(300)
      .refine((url) => secureUrl.safeParse(url).success || isMail(url), rule('not-list-address'))
      .describe('The page of the list, or mailto: with the address to write to'),
    name,
  }),
  z.strictObject({ kind: z.enum(others), url: secureUrl, name }),
]);

/** The places where a campaign is discussed, in the order in which they are shown: each is another site. */
export const discussionSchema = z.array(place).max(8).describe('Where people discuss the campaign: other sites, which are only linked to');

/** A place where a campaign is discussed. */
export type Place = z.infer<typeof place>;

function isMail(url: string): boolean {
  return url.startsWith('mailto:') && z.email().safeParse(url.slice('mailto:'.length)).success;
}
