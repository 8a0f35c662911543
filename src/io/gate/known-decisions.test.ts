import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Decided } from '#src/core/checks/decided.ts';
import { believeCaches } from '../caches.ts';
import { openDecisions } from './known-decisions.ts';
import type { FileJob } from './workers.ts';

const PATH = 'content/testimonies/a-voice.json';
const DECIDED: Decided = { problems: [], value: { title: 'ድምፅ' } };
let folder: string;
let job: FileJob;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decisions-'));
  await mkdir(join(folder, 'content/testimonies'), { recursive: true });
  await writeFile(join(folder, PATH), '{"title":"ድምፅ"}');
  job = { folder, path: PATH, bytes: 0, languages: undefined, manners: '{}' };
  const first = await openDecisions(folder, join(folder, 'cache'));
  expect(first.find(job)).toBeUndefined();
  first.note(job, DECIDED);
  await first.keep();
});

test('a file that is the same is not decided again', async () => {
  expect((await openDecisions(folder, join(folder, 'cache'))).find(job)).toEqual(DECIDED);
});

test.each<[string, () => unknown]>([
  ['a file with another letter', () => writeFile(join(folder, PATH), '{"title":"ድምፆ"}')],
  ['a file in a campaign with other languages', () => (job = { ...job, languages: { sourceLocale: 'en', locales: ['en', 'am'] } })],
  ['a file in a campaign whose languages are written otherwise', () => (job = { ...job, manners: '{"am":{}}' })],
])('%s is decided again', async (_, change) => {
  await change();
  expect((await openDecisions(folder, join(folder, 'cache'))).find(job)).toBeUndefined();
});

test('a fresh build believes nothing of it', async () => {
  believeCaches(false);
  try {
    expect((await openDecisions(folder, join(folder, 'cache'))).find(job)).toBeUndefined();
  } finally {
    believeCaches(true);
  }
});

test('what was not looked for is forgotten', async () => {
  const second = await openDecisions(folder, join(folder, 'cache'));
  await second.keep();
  expect((await openDecisions(folder, join(folder, 'cache'))).find(job)).toBeUndefined();
});
