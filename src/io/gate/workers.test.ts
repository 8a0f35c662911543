import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { sampleFolder } from '../sample-folder.ts';
import { gateProgram } from './program.ts';
import { Workers } from './workers.ts';

const folder = await mkdtemp(join(tmpdir(), 'campaign-'));
vi.stubEnv('SECRET', 'a key of the build machine');
const workers = new Workers(folder, Promise.resolve(fileURLToPath(new URL('sample-worker.ts', import.meta.url))));
afterAll(() => workers.close());

const after = async (deed: string) => {
  const [outcome] = await workers.decide([{ folder, path: deed, bytes: 1, languages: undefined }]);
  return typeof outcome === 'string' ? outcome : outcome!.value;
};

test('a file that makes its process loop is stopped after two seconds, and the next file is decided all the same', async () => {
  const since = performance.now();
  expect(await after('loop')).toBe('too-slow');
  expect(performance.now() - since).toBeGreaterThan(1_900);
  expect(await after('secret')).toBe('nothing');
});

test('a file that makes its process crash is rejected', async () => {
  expect(await after('crash')).toBe('crashed');
});

test('a file that makes its process swell is rejected, by whichever bound it meets first', async () => {
  expect(['crashed', 'too-slow']).toContain(await after('swell'));
});

test.each(['write', 'read', 'run'])('a process can’t %s, even if a file took it over', async (deed) => {
  expect(await after(deed)).toBe('ERR_ACCESS_DENIED');
});

test('a process knows nothing of the environment', async () => expect(await after('secret')).toBe('nothing'));

test.each([
  ['in one file, as an earlier build has bundled it', gateProgram()],
  ['as its source stands, where no build was', Promise.resolve(fileURLToPath(new URL('worker.ts', import.meta.url)))],
])('outcomes keep the order of the files, with the program %s', async (_, program) => {
  const campaign = await sampleFolder();
  const own = new Workers(campaign, program);
  const paths = ['content/wins/river-law.json', 'locales/ar/GUIDE.md', 'content/coalition/forest-watch.json'];
  const languages = { locales: ['en', 'ar', 'am'], sourceLocale: 'en' };
  const outcomes = await own.decide(paths.map((path) => ({ folder: campaign, path, bytes: 20_000, languages })));
  await own.close();
  const names = outcomes.map((outcome) => (typeof outcome === 'string' ? outcome : (outcome.value as { kind?: string; name?: string })));
  expect(names).toMatchObject([{ kind: 'law' }, 'crashed', { name: 'Forest Watch' }]);
});

test('before the tests, the program was bundled', async () => expect(await gateProgram()).toMatch(/gate-[0-9a-f]{64}.worker\.mjs$/));
