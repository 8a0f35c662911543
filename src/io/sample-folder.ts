import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FOREST_KEY } from '#src/core/keys/sample-keys.ts';
import { sampleCampaign, type SampleFiles } from '#src/core/checks/sample-campaign.ts';

const MAP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><path d="M0 0h40v20H0z"/></svg>';

/** Writes the sample campaign into a new folder, for tests, and returns its path. */
export async function sampleFolder({ texts, publicPaths }: SampleFiles = sampleCampaign()): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  const published = [...publicPaths].map((path) => [`public/${path}`, path.endsWith('.svg') ? MAP : FOREST_KEY] as const);
  for (const [path, text] of [...texts, ...published]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
