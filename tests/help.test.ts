// Every command says what it does, with an example that can be copied; what the documents name is a command.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { listFiles } from '#src/io/list-files.ts';

const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** `languages` is one of the forge’s workflow, and says nothing to people. */
const COMMANDS = Object.keys(scripts).filter((name) => !['languages', 'test:deep'].includes(name));

test.each(COMMANDS)('npm run %s -- --help says what it does, with an example', async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run.mjs', name, '--help'], { cwd: ROOT });
  expect(stdout.length).toBeGreaterThan(80);
  expect(stdout).toMatch(new RegExp(`npm (run )?${name}\\b`));
});

test('every command that the documents name is one', async () => {
  const paths = (await listFiles(ROOT, 'docs')).filter((path) => path.endsWith('.md'));
  const texts = await Promise.all(
    [...paths, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => readFile(join(ROOT, path), 'utf8')),
  );
  const named = texts.flatMap((text) => [...text.matchAll(/\bnpm run ([a-z][a-z:-]*[a-z])/g)].map(([, name]) => name!));
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

const KINDS = ['campaign', 'testimony', 'organisation', 'page', 'figure', 'win', 'graphic'];

test.each(KINDS)('npm run new -- %s --help lists its flags', async (kind) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'new', kind, '--help'], { cwd: ROOT });
  expect(stdout).toMatch(/^ {2}--[a-z-]+ …/m);
});
