import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { hostFiles } from '#src/core/hosting/host-files.ts';

/** Writes the files with which hosts of the site are set up. */
export async function writeHostFiles({ campaign }: CampaignContent, site: string): Promise<void> {
  for (const [path, text] of hostFiles(campaign)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
}
