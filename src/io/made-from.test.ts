import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteMadeFrom, originOf } from './made-from.ts';
import { campaignDigest } from './merge/fingerprints.ts';

test('a built site is known by what it was made from, until the campaign changes or the site is another one', async () => {
  const home = await mkdtemp(join(tmpdir(), 'made-'));
  const [campaign, site, note] = [join(home, 'campaign'), join(home, 'dist'), join(home, 'note.json')];
  const write = async (text: string) => writeFile(join(campaign, 'content/campaign.json'), text);
  await mkdir(join(campaign, 'content'), { recursive: true });
  await mkdir(site);
  await write('{"name": "أوقفوا القطع"}');
  await writeFile(join(site, 'SHA256SUMS'), 'a');
  expect(await originOf(site, campaign, note)).toEqual({ made: 'unknown', isOwnGenerator: true });
  await noteMadeFrom(site, await campaignDigest(campaign), note);
  expect(await originOf(site, campaign, note)).toEqual({ made: 'same', isOwnGenerator: true });
  await write('{"name": "ይቁም"}');
  expect(await originOf(site, campaign, note)).toEqual({ made: 'other', isOwnGenerator: true });
  await writeFile(join(site, 'SHA256SUMS'), 'b');
  expect((await originOf(site, campaign, note)).made).toBe('unknown');
  await writeFile(note, '[broken');
  expect((await originOf(site, campaign, note)).made).toBe('unknown');
  await rm(home, { recursive: true });
});
