import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Texts } from './value.ts';

/** What rows are made of. */
export interface RowSources {
  content: CampaignContent;
  countryName(code: string): Texts;
}
