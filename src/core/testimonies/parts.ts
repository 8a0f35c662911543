import type { Entry } from '#src/core/campaign/kinds.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { type ListPart, listParts } from '#src/core/lists/parts.ts';

/** The most testimonies on one page: more would not load in one go on a slow line. */
export const PER_PAGE = 40;

/** The pages of the list of testimonies: `testimonies/index.html`, `testimonies/page-2.html` … */
export const testimonyParts = oncePer((testimonies: Entry<'testimonies'>[]): ListPart<Entry<'testimonies'>>[] =>
  listParts(
    testimonies,
    (part) => `testimonies/${part === 1 ? 'index' : `page-${part}`}.html`,
    () => 1,
    PER_PAGE,
  ),
);
