import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '#src/io/usage-error.ts';
import { claimFile, claimName } from './claim.ts';
import { refusal, takeLock } from './with-lock.ts';

const LOCK = fileURLToPath(new URL('with-lock.ts', import.meta.url));
let folder = '';

beforeEach(async () => {
  vi.stubEnv('ALTAVEU_LOCK', undefined);
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Another process that takes the folder and keeps it. */
async function somebodyElse() {
  const code = `const { takeLock } = await import(${JSON.stringify(LOCK)}); await takeLock(${JSON.stringify(folder)}); console.log('taken'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--experimental-strip-types', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('while a command works in a folder, a second one refuses and names the first; after kill -9 it goes on at once', async () => {
  const other = await somebodyElse();
  const refused = await takeLock(folder, false).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect((refused as Error).message).toContain(`process ${other.pid}`);
  other.kill('SIGKILL');
  await once(other, 'exit');
  (await takeLock(folder, false))();
});

test('with --wait, the second one waits and goes on when the first has ended', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const other = await somebodyElse();
  const waiting = takeLock(folder, true);
  setTimeout(() => other.kill('SIGKILL'), 100);
  (await waiting)();
});

test('a note that is half written or of a program that has long ended locks nobody out', async () => {
  await writeFile(join(folder, 'holder.json'), '{"command": "npm run bu');
  await writeFile(join(folder, 'lock'), 'anything');
  (await takeLock(folder, false))();
  await rm(join(folder, 'lock'));
  await mkdir(join(folder, 'lock/inner'), { recursive: true });
  (await takeLock(folder, false))();
});

test.each([
  ['files', claimFile],
  ['names, where files can’t be locked', claimName],
])('a claim by %s is held by one, and free again when it is let go', async (_, claim) => {
  const path = join(folder, 'lock');
  const first = await claim(path);
  expect(first).toBeDefined();
  expect(await claim(path)).toBeUndefined();
  first!.release();
  await vi.waitFor(async () => {
    const again = await claim(path);
    expect(again).toBeDefined();
    again!.release();
  });
});

test('who works in the folder is told in plain words, also of a process in another container', () => {
  const holder = { command: 'npm run build', pid: 7, host: 'a', since: '2026-03-21T10:00:00Z' };
  const now = Date.parse('2026-03-21T10:03:00Z');
  expect(refusal(holder, now, 'a')).toMatchInlineSnapshot(`
    "\`npm run build\` is at work in this folder (process 7, for 3 minutes), and two at once would spoil each other’s files. Nothing was changed.
    Wait until it has finished or stop it with Ctrl+C, then run the same command again; or add \`-- --wait\` to this one, and it waits by itself. If it hangs, end it: kill 7"
  `);
  expect(refusal(holder, now, 'b')).toContain('process 7 on a, for 3 minutes');
  expect(refusal(undefined)).toContain('Another command is at work');
});
