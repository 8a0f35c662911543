import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { printProblem, type Shown } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';
import { check, type Checked } from './corpus.ts';
import { slug } from './hostile-case.ts';
import { addTexts, campaignIn, fillPages, type ValidCase } from './valid-campaign.ts';
import { VALID_TEXTS } from './valid/all.ts';
import { VALID_DRAWINGS, validFiles } from './valid/files.ts';
import { validPictures } from './valid/pictures.ts';

const MINUTE = 60_000;
const LANGUAGES = Object.keys(VALID_TEXTS);
const tell = tellIn('en');
const files = campaignIn(LANGUAGES);

const texts = Object.entries(VALID_TEXTS).map(([code, inLanguage]) => [code, addTexts(files, code, inLanguage)] as const);
const written: (readonly [name: string, file: string, content: string | Uint8Array])[] = [
  ...validFiles(files.texts),
  ...VALID_DRAWINGS.map(([name, content]) => [`a drawing ${name}`, `public/drawings/${slug(name)}.svg`, content] as const),
  ...(await validPictures()).map(([name, ending, content]) => [name, `public/photos/${slug(name)}.${ending}`, content] as const),
];

let checked: Checked;

beforeAll(async () => {
  for (const [, file, content] of written) if (typeof content === 'string') files.texts.set(file, content);
  fillPages(files, LANGUAGES);
  const folder = await sampleFolder(files);
  for (const [, file, content] of written) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  checked = await check(folder);
  await rm(folder, { recursive: true });
}, 3 * MINUTE);

test('there are enough of them in every language', () => {
  for (const [code, inLanguage] of texts) expect(inLanguage.length, code).toBeGreaterThanOrEqual(14);
  expect(texts.flatMap(([, inLanguage]) => inLanguage).length).toBeGreaterThanOrEqual(140);
});

describe.each([...texts, ['files and pictures', written.map(([name, file]): ValidCase => ({ name, file }))] as const])('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { file, line }) => {
    const told = checked.problems.filter((problem) => problem.file === file && (line === undefined || problem.line === line));
    expect(told.map(printed).join('\n\n')).toBe('');
    expect(checked.times.get(file) ?? 0).toBeLessThan(2000);
  });
});

test('nothing is told of anything', () => {
  expect(checked.problems.map(printed)).toEqual([]);
});

function printed(problem: Shown): string {
  return printProblem(problem, tell);
}
