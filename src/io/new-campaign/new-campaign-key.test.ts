import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { sampleKey } from '#src/core/keys/sample-key.ts';
import { FOREST_FINGERPRINT, FOREST_KEY } from '#src/core/keys/sample-keys.ts';
import { newCommand } from '../scaffold/new-command.ts';

const TODAY = '2026-04-01';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-campaign-key-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Makes a campaign with a key, and gives what it says of it. */
async function madeWith(name: string, key: string): Promise<Campaign['keys']> {
  const file = join(folder, `${name}.asc`);
  await writeFile(file, key);
  const answers = ['--name', 'Let the forest stand', '--sentence', 'The forest belongs to all of us.', '--email', 'report@forest.example'];
  await newCommand(['campaign', join(folder, name), ...answers, '--key', file], undefined, TODAY);
  expect(await readFile(join(folder, name, 'public/keys/main.asc'), 'utf8')).toBe(key);
  return (JSON.parse(await readFile(join(folder, name, 'content/campaign.json'), 'utf8')) as Campaign).keys;
}

test('a new campaign has the key that it was told, in public/, with its fingerprint', async () => {
  expect(await madeWith('real', FOREST_KEY)).toEqual({ main: { file: 'keys/main.asc', fingerprint: FOREST_FINGERPRINT } });
});

test('a key that says of itself that it is for demonstration is written down as one', async () => {
  const { armored } = await sampleKey({ userIDs: [{ name: 'Forest (demonstration)', email: 'report@forest.example' }] });
  expect((await madeWith('example', armored))['main']).toMatchObject({ demonstration: true });
});
