import type { CampaignContent } from '#src/core/campaign/content.ts';

/** Writes the files with which hosts of the site are set up. To be written. */
export async function writeHostFiles(_content: CampaignContent, _site: string): Promise<void> {
  return Promise.resolve();
}
