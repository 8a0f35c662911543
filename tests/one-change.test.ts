// One paragraph of the campaign's source changes: every language knows exactly that, until it is translated.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { reportOn } from '#src/core/translation/report.ts';
import { readProse } from '#src/core/translation/prose.ts';
import { ROOT } from '#src/io/folders.ts';
import { readTexts } from '#src/io/translation/read-texts.ts';
import { translateCommand } from '#src/io/translation/translate-command.ts';

const { locales, sourceLocale } = JSON.parse(await readFile(join(ROOT, 'content/campaign.json'), 'utf8')) as Campaign;
const translated = locales.filter((code) => code !== sourceLocale);
const PAGE = 'surveillance';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'one-change-'));
  for (const part of ['content', 'locales']) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const pathOf = (code: string): string => join(folder, `content/explainer/${code}/${PAGE}.mdx`);

/** Adds words to the first paragraph of the page in a language. */
async function change(code: string, words: string): Promise<void> {
  const prose = readProse(await readFile(pathOf(code), 'utf8'))!;
  const { end } = prose.blocks.find(({ kind }) => kind === 'p')!;
  await writeFile(pathOf(code), `${prose.text.slice(0, end)}${words}${prose.text.slice(end)}`);
}

/** By language, what is outdated or missing: the text and the name of the block. */
async function behind(): Promise<Record<string, string[]>> {
  const report = reportOn((await readTexts(folder)).texts);
  const told = Object.entries(report).map(([code, texts]) => [
    code,
    texts.flatMap(({ document, outdated, missing }) => [...outdated.map(({ key }) => `${document} ${key}`), ...missing]),
  ]);
  return Object.fromEntries(told) as Record<string, string[]>;
}

const everywhere = <T>(value: T): Record<string, T> => Object.fromEntries(translated.map((code) => [code, value]));

test('as it is published, nothing is outdated or missing', async () => {
  expect(await behind()).toEqual(everywhere([]));
});

test('a changed paragraph is outdated in every language, and nothing else; translating it clears it there and nowhere else', async () => {
  await change(sourceLocale, ' And it never sleeps.');
  const outdated = [expect.stringMatching(new RegExp(`^explainer/${PAGE} p-`)) as string];
  expect(await behind()).toEqual(everywhere(outdated));
  const [first, ...rest] = translated as [string, ...string[]];
  await change(first, ' …');
  await translateCommand(['sync', first, PAGE, '--campaign', folder]);
  expect(await behind()).toEqual({ ...everywhere(outdated), [first]: [] });
  for (const code of rest) await change(code, ' …');
  await translateCommand(['sync', 'all', PAGE, '--campaign', folder]);
  expect(await behind()).toEqual(everywhere([]));
});

test('a corrected typo that is marked en-only changes nothing in any language, and the next real change does', async () => {
  await change(sourceLocale, ' ');
  await change(sourceLocale, '!');
  await translateCommand(['en-only', PAGE, '--campaign', folder]);
  expect(await behind()).toEqual(everywhere([]));
  await change(sourceLocale, ' Really.');
  expect(Object.values(await behind()).map((list) => list.length)).toEqual(translated.map(() => 1));
});
