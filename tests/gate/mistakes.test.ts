import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { printProblem, type Shown } from '#src/core/checks/print/told.ts';
import { sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { readFolder } from '#src/io/check-folder.ts';
import { Workers } from '#src/io/gate/workers.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';
import { MISTAKES_IN_DATA } from './mistakes-in-data.ts';
import { MISTAKES_IN_PAGES } from './mistakes-in-pages.ts';
import type { Extra, Mistake } from './mistakes.ts';

const MISTAKES = [...MISTAKES_IN_PAGES, ...MISTAKES_IN_DATA];
const MINUTE = 60_000;
const tell = tellIn('en');
const alone = new Map<Mistake, Promise<readonly Shown[]>>();
// Every campaign is written to the same place, so that one process of the gate reads them all: starting one takes a second.
const place = join(await realpath(await mkdtemp(join(tmpdir(), 'mistakes-'))), 'campaign');
const workers = new Workers(place);

afterAll(async () => {
  workers.close();
  await rm(dirname(place), { recursive: true });
});

test('there are enough kinds of mistake, each with a story of its own', () => {
  expect(MISTAKES.length).toBeGreaterThanOrEqual(80);
  expect(new Set(MISTAKES.map(({ place, story }) => `${place} ${story}`)).size).toBe(MISTAKES.length);
});

test.each(MISTAKES.map((mistake) => [mistake.story, mistake] as const))('%s stops the build with its message', async (_, mistake) => {
  const problems = await problemsOf(mistake);
  const told = problems.filter(({ file }) => file === mistake.place);
  expect(told).not.toEqual([]);
  expect(told.map((problem) => printProblem(problem, tell)).join('\n\n')).toMatchSnapshot();
});

test('made all at once, every one is told in one run, as it is told alone', { timeout: 3 * MINUTE }, async () => {
  const all = (await problemsWith(MISTAKES)).map((problem) => printProblem(problem, tell));
  const silent: string[] = [];
  for (const mistake of MISTAKES.filter(({ place }) => place !== 'content/campaign.json')) {
    const alone = (await problemsOf(mistake)).filter(({ file }) => file === mistake.place);
    if (!alone.every((problem) => all.some((told) => sameBesidesLine(told, printProblem(problem, tell))))) silent.push(mistake.story);
  }
  expect(silent).toEqual([]);
  expect(all.filter((told) => told.startsWith('content/campaign.json'))).toHaveLength(2);
});

/** Several mistakes in one file move each other's lines. */
function sameBesidesLine(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/:\d+:\d+ /, ' ').replace(/^ +\d+ \|.*\n(?: +\|.*\n)?/m, '');
  return plain(one) === plain(other);
}

/** What is told of one mistake alone; asked for more than once. */
function problemsOf(mistake: Mistake): Promise<readonly Shown[]> {
  const known = alone.get(mistake) ?? problemsWith([mistake]);
  alone.set(mistake, known);
  return known;
}

async function problemsWith(mistakes: readonly Mistake[]): Promise<readonly Shown[]> {
  const files = sampleCampaign();
  const more: Extra = { bytes: new Map(), links: new Map() };
  for (const { make } of mistakes) make(files, more);
  await rm(place, { recursive: true, force: true });
  await rename(await sampleFolder(files), place);
  for (const [path, data] of more.bytes) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), data);
  }
  for (const [path, target] of more.links) await symlink(target, join(place, path));
  const { content, problems } = await readFolder(place, { kept: workers });
  if (content) throw new Error(`Not stopped: ${mistakes.map(({ story }) => story).join(', ')}`);
  return problems;
}
