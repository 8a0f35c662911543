import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { githubAnnotations } from '#src/core/checks/print/github.ts';
import { markdownSummary } from '#src/core/checks/print/markdown.ts';
import { printProblems, problemsAsJson, type Shown } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { ROOT } from '#src/io/folders.ts';
import { check, type Checked, folderOf, packed, type Trap } from './corpus.ts';
import type { HostileCase } from './hostile-case.ts';
import { hostileFamilies } from './hostile/all.ts';

const MINUTE = 60_000;
const begin = Date.now();
const tell = tellIn('en');

const secret = `secret-${randomUUID()}`;
const trap = setTrap();
const families = await hostileFamilies();
const cases = Object.values(families).flat();

/** What was found in the folder in which a case stands. */
const found = new Map<HostileCase, Checked>();

// Windows has no pipes, and other names for files.
const onlyHere = describe.skipIf(process.platform !== 'linux');

function setTrap(): Trap {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  for (const name of ['secret.txt', 'ui.json', 'about.mdx']) writeFileSync(join(outside, name), secret);
  process.env['ALTAVEU_TEST_SECRET'] = secret;
  return {
    MARKER: join(tmpdir(), `marker-${randomUUID()}`),
    SECRET: join(outside, 'secret.txt'),
    OUTSIDE: outside,
    ENV: 'ALTAVEU_TEST_SECRET',
  };
}

beforeAll(async () => {
  if (process.platform !== 'linux') return;
  for (const group of packed(cases)) {
    const folder = await folderOf(group, trap);
    const checked = await check(folder);
    await rm(folder, { recursive: true });
    for (const one of group) found.set(one, checked);
  }
}, 5 * MINUTE);

test('there are enough of them, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(220);
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  for (const one of cases) expect(Object.keys(one.files).length, one.name).toBeGreaterThan(0);
});

describe.each(Object.entries(families))('%s', (_, family) => {
  test.skipIf(process.platform !== 'linux').each(family.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { problems, times } = found.get(one)!;
    const told = problems.filter(({ file }) => file === one.file);
    const isRight = ({ line, what: [key] }: Shown) =>
      (one.lines.length === 0 || one.lines.includes(line)) && one.what.some((wanted) => `${key}.`.startsWith(`${wanted}.`));
    expect(
      told.some(isRight),
      `found ${
        told
          .slice(0, 5)
          .map(({ line, what }) => `${what[0]} on line ${line}`)
          .join(', ') || 'nothing'
      }`,
    ).toBe(true);
    const isLost = told.some(({ what }) => what[0] === 'gate.too-slow' || what[0] === 'gate.crashed');
    expect(isLost && !one.mayFail).toBe(false);
    expect(times.get(one.file) ?? 0).toBeLessThan(one.mayFail ? 2600 : 2000);
  });
});

onlyHere('none of them does any harm', () => {
  const folders = () => [...new Set(found.values())];

  test('what is wrong is told within seconds, however much it is', () => {
    expect(
      folders()
        .map(({ rest }) => Math.round(rest / 1000))
        .filter((seconds) => seconds > 5),
    ).toEqual([]);
  });

  test('nothing was run: no file was written', () => {
    expect(existsSync(trap.MARKER)).toBe(false);
  });

  test('nothing of what lies outside the campaign or in the environment is told', () => {
    for (const { problems } of folders()) for (const text of printed(problems)) expect(text.includes(secret)).toBe(false);
  });

  test('nothing of it was written into a cache', () => {
    const recent = ['.cache', '.build'].flatMap((name) => filesSince(join(ROOT, name)));
    expect(recent.filter((path) => readFileSync(path).includes(secret))).toEqual([]);
  });

  test('what is told commands no terminal and turns no direction', () => {
    for (const { problems } of folders()) {
      // As data for programs, the names of files are given as they are.
      const [terminal, , forge, comment] = printed(problems);
      expect(`${terminal}${forge}${comment}`).not.toMatch(/[\0-\t\v-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u);
    }
  });

  test('each problem is one command of a forge', () => {
    for (const { problems } of folders()) {
      const lines = githubAnnotations(problems, tell).split('\n');
      expect(lines.length).toBe(problems.length);
      expect(lines.filter((line) => !line.startsWith('::error file='))).toEqual([]);
    }
  });

  test('a comment on a forge shows what strangers wrote as code only', () => {
    for (const { problems } of folders()) {
      expect(withoutCode(markdownSummary(problems, 'en'))).not.toMatch(/evil|alert\(|@everyone|(?<!\\)<(?!\/?div)/);
    }
  });
});

function printed(problems: readonly Shown[]): string[] {
  return [
    printProblems(problems, tell),
    problemsAsJson(problems, tell),
    githubAnnotations(problems, tell),
    markdownSummary(problems, 'en'),
  ];
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^ *(`{3,})\n[^]*?\n *\1$/gm, '').replace(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
}

/** The files below a folder that were written since the test began. */
function filesSince(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && statSync(path).mtimeMs >= begin && statSync(path).size < 50e6);
}
