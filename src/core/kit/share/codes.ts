import { z } from 'zod';

const code = z.strictObject({
  locale: z.string(),
  graphic: z.string(),
  colourway: z.string(),
  /** The text file that holds the code. */
  path: z.string(),
  bytes: z.int(),
  code: z.string(),
});

/** The codes of the badges that were made with the kit, for the page that offers them. */
export const codesSchema = z.strictObject({ codes: z.array(code) });

/** The code of one badge in one language and colourway. */
export type BadgeCode = z.infer<typeof code>;

/** What the codes that stand in the page itself may weigh together, in bytes; the others are files. */
export const INLINE = 9_000;

/** The codes that stand in the page: the first of each badge, the lightest badges first, as long as there is room. */
export function inlineCodes(codes: readonly BadgeCode[]): Set<BadgeCode> {
  const firsts = [...Map.groupBy(codes, ({ graphic }) => graphic).values()].map((group) => group[0]!);
  const chosen = new Set<BadgeCode>();
  let room = INLINE;
  for (const candidate of firsts.toSorted((a, b) => a.bytes - b.bytes)) {
    room -= candidate.bytes;
    if (room >= 0) chosen.add(candidate);
  }
  return chosen;
}
