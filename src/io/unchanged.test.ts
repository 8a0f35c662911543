import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberCampaign } from './unchanged.ts';

test('a site is not published when its campaign was changed while it was being made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content/campaign.json'), '{"name": "أوقفوا القطع"}');
  const assertUnchanged = await rememberCampaign(folder);
  await assertUnchanged();
  await writeFile(join(folder, 'content/campaign.json'), '{"name": "لا للقطع"}');
  await expect(assertUnchanged()).rejects.toThrow('Nothing was published');
  await rm(folder, { recursive: true });
});
