import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Edition } from '#src/core/editions/edition.ts';

/** Writes into the pages of the editions what is known only now: sizes and checksums. To be written. */
export async function fillEditionPages(_content: CampaignContent, _site: string, _editions: readonly Edition[]): Promise<void> {
  return Promise.resolve();
}
