import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Entry } from '#src/core/campaign/kinds.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { entryWeight, type ListPart, listParts, partPath } from '#src/core/lists/parts.ts';

type Counted = Pick<CampaignContent, 'campaign' | 'wins'>;

/** The first page of what worked. */
export const WINS_PATH = 'wins.html';

/** The pages of what worked. In every language the same wins stand on a page, by the codes of their countries; on it, the names of the countries tell the order. */
export const winParts = oncePer((content: Counted): ListPart<Entry<'wins'>>[] =>
  listParts(
    content.wins.toSorted((a, b) => order(a.country, b.country) || order(a.id, b.id)),
    (part) => partPath(WINS_PATH, part),
    ({ text }) => entryWeight(text, content.campaign.sourceLocale),
  ),
);

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const places = oncePer(
  (content: Counted): ReadonlyMap<string, string> =>
    new Map(winParts(content).flatMap(({ path, entries }) => entries.map(({ id }) => [id, `${path}#${id}`] as const))),
);

/**
 * Where a win is told, without the locale.
 * @example winPlace('river-law', content) // 'wins.html#river-law'
 */
export function winPlace(id: string, content: Counted): string {
  return places(content).get(id) ?? WINS_PATH;
}
