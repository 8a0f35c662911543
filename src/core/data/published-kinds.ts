import type { CampaignContent } from '#src/core/campaign/content.ts';
import { countryRankings } from './country-rows.ts';
import { DATA_KINDS, type DataKind } from './kinds.ts';
import { publishedTestimonies } from './testimony-rows.ts';

type Told = Pick<CampaignContent, 'figures' | 'coalition' | 'wins' | 'testimonies'>;

/** The kinds of data that a campaign has something of, in the order in which they are listed: nobody needs an empty table. */
export function publishedKinds(content: Told): DataKind[] {
  const { figures, coalition, wins } = content;
  const told = publishedTestimonies(content);
  const placed = [...coalition, ...wins, ...told].filter(({ country }) => country !== undefined);
  const rows: Record<DataKind, readonly unknown[]> = {
    figures,
    coalition,
    wins,
    testimonies: told,
    countries: [...placed, ...countryRankings(content)],
  };
  return DATA_KINDS.filter((kind) => rows[kind].length > 0);
}
