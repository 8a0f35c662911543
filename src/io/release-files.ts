import type { CampaignContent } from '#src/core/campaign/content.ts';

/** Writes what proves a copy genuine: the facts of the release, and the checksum of every file. To be written. */
export async function writeReleaseFiles(_content: CampaignContent, _site: string): Promise<void> {
  return Promise.resolve();
}
