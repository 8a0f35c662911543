import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { printProblem, type Shown } from '#src/core/checks/print/told.ts';
import { sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { CampaignProblems, checkFolder } from '#src/io/check-folder.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';
import { MISTAKES_IN_DATA } from './mistakes-in-data.ts';
import { MISTAKES_IN_PAGES } from './mistakes-in-pages.ts';
import type { Extra, Mistake } from './mistakes.ts';

const MISTAKES = [...MISTAKES_IN_PAGES, ...MISTAKES_IN_DATA];
const MINUTE = 60_000;
const tell = tellIn('en');
const alone = new Map<Mistake, Promise<readonly Shown[]>>();

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
  const folder = await sampleFolder(files);
  for (const [path, data] of more.bytes) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), data);
  }
  for (const [path, target] of more.links) await symlink(target, join(folder, path));
  const stopped: unknown = await checkFolder(folder).catch((error: unknown) => error);
  if (stopped instanceof CampaignProblems) return stopped.problems;
  throw new Error(`Not stopped: ${mistakes.map(({ story }) => story).join(', ')}`);
}
