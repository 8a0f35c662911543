import type { Entry } from '#src/core/campaign/kinds.ts';

/** One page of the list of testimonies. */
export interface TestimonyPart {
  /** Without the locale: `testimonies/page-2.html`. */
  path: string;
  /** Which part this page is, counting from 1, of how many. */
  part: number;
  parts: number;
  testimonies: Entry<'testimonies'>[];
}

/** The most testimonies on one page: more would not load in one go on a slow line. */
export const PER_PAGE = 40;

/** The pages of the list of testimonies; there is always a first one. */
export function testimonyParts(testimonies: Entry<'testimonies'>[]): TestimonyPart[] {
  const parts = Math.max(1, Math.ceil(testimonies.length / PER_PAGE));
  return Array.from({ length: parts }, (_, index) => ({
    path: index === 0 ? 'testimonies/index.html' : `testimonies/page-${index + 1}.html`,
    part: index + 1,
    parts,
    testimonies: testimonies.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  }));
}
