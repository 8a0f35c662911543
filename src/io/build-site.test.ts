import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withMistake } from '#src/core/checks/sample-campaign.ts';
import { buildSite } from './build-site.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { DIST_FOLDER, KIT_FOLDER } from './folders.ts';
import { sampleFolder } from './sample-folder.ts';

beforeEach(() => vi.stubEnv('CAMPAIGN', ''));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a campaign with a mistake is not built, and the site of the last build stays as it is', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const before = await state();
  const folder = await sampleFolder(withMistake('content/wins/river-law.json', '"issue"', '"isue"'));
  await expect(buildSite(folder)).rejects.toThrow(CampaignProblems);
  expect(await state()).toEqual(before);
});

/** When the folders of the last build were changed, and which ones they are. */
async function state(): Promise<unknown[]> {
  const folders = await Promise.all([DIST_FOLDER, KIT_FOLDER].map((folder) => stat(folder).catch(() => undefined)));
  return folders.map((found) => found && [found.ino, found.mtimeMs]);
}
