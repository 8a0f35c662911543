// Every command says what it does, with an example that can be copied; what the documents name is a command.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { helpOf } from '../scripts/help.mjs';
import { listFiles } from '#src/io/list-files.ts';

const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** `languages` is one of the forge’s workflow, and says nothing to people. */
const COMMANDS = Object.keys(scripts).filter((name) => !['languages', 'test:deep'].includes(name));

test.each(COMMANDS)('npm run %s -- --help says what it does, with an example', async (name) => {
  // What needs no package says it before any is brought: one of these is asked through the door.
  const said = (name === 'check' ? undefined : helpOf(name)) ?? (await ask(name, '--help'));
  expect(said.length).toBeGreaterThan(80);
  expect(said).toMatch(new RegExp(`npm (run )?${name}\\b`));
});

async function ask(...args: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, ['scripts/run.mjs', ...args], { cwd: ROOT })).stdout;
}

test('every command that the documents name is one', async () => {
  const paths = (await listFiles(ROOT, 'docs')).filter((path) => path.endsWith('.md'));
  const texts = await Promise.all(
    [...paths, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => readFile(join(ROOT, path), 'utf8')),
  );
  const named = texts.flatMap((text) => [...text.matchAll(/\bnpm run ([a-z][a-z:-]*[a-z])/g)].map(([, name]) => name!));
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test.each(['campaign', 'testimony'])('npm run new -- %s --help lists its flags', async (kind) => {
  expect(await ask('new', kind, '--help')).toMatch(/^ {2}--[a-z-]+ …/m);
});
