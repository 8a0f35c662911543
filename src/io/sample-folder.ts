import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { sampleCampaign } from '#src/core/checks/sample-campaign.ts';

/** Writes the sample campaign into a new folder, for tests, and returns its path. */
export async function sampleFolder({ texts, publicPaths }: CampaignFiles = sampleCampaign()): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  const published = [...publicPaths].map((path) => [`public/${path}`, ''] as const);
  for (const [path, text] of [...texts, ...published]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
