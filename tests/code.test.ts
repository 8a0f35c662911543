import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';

/** However busy the machine is: nothing is told of speed here. */
const LONG = 900_000;

test('every file is in the project’s one layout (“npm run format” puts it there)', { timeout: LONG }, () => {
  expect(complaints('node', ['scripts/format.ts', '--check'])).toBe('');
});

test('the types of all pages, components and code hold (astro check)', { timeout: LONG }, () => {
  expect(complaints('astro', ['check', '--minimumFailingSeverity', 'warning'])).toBe('');
});

/** What a command says when it fails; nothing when it is content. */
function complaints(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  return status === 0 ? '' : `${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`;
}
