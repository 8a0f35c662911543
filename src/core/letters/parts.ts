import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Entry } from '#src/core/campaign/kinds.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { entryWeight, type ListPart, listParts, partPath } from '#src/core/lists/parts.ts';

/** The list of letters that can be filled in. */
export const LETTERS_PATH = 'act/letters.html';

/** The pages of the list of letters. */
export const letterParts = oncePer((content: Pick<CampaignContent, 'campaign' | 'letters'>): ListPart<Entry<'letters'>>[] =>
  listParts(
    content.letters,
    (part) => partPath(LETTERS_PATH, part),
    ({ text }) => entryWeight(text, content.campaign.sourceLocale),
  ),
);
