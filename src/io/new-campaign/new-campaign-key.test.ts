import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { sampleKey } from '#src/core/keys/sample-key.ts';
import { FOREST_FINGERPRINT, FOREST_KEY } from '#src/core/keys/sample-keys.ts';
import { FOREST, sampleCampaigns } from './sample-campaigns.ts';

const { at, make, read } = sampleCampaigns();

/** Makes a campaign with a key, and gives what it says of it. */
async function madeWith(name: string, key: string): Promise<Campaign['keys']> {
  const file = at(`${name}.asc`);
  await writeFile(file, key);
  await make(name, ...FOREST, '--email', 'report@forest.example', '--key', file);
  expect(await readFile(at(name, 'public/keys/main.asc'), 'utf8')).toBe(key);
  return (await read<Campaign>(`${name}/content/campaign.json`)).keys;
}

test('a new campaign has the key that it was told, in public/, with its fingerprint', async () => {
  expect(await madeWith('real', FOREST_KEY)).toEqual({ main: { file: 'keys/main.asc', fingerprint: FOREST_FINGERPRINT } });
});

test('a key that says of itself that it is for demonstration is written down as one', async () => {
  const { armored } = await sampleKey({ userIDs: [{ name: 'Forest (demonstration)', email: 'report@forest.example' }] });
  expect((await madeWith('example', armored))['main']).toMatchObject({ demonstration: true });
});
