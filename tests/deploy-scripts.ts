// The scripts of docs/deploy, run as `sh` would in a folder, on a small site and with stand-ins for programs.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { ROOT } from '#src/io/folders.ts';

/** Where the scripts, settings and pages lie. */
export const DEPLOY = join(ROOT, 'docs/deploy');

const PERSON = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' };

/** A folder to work in. */
export function newWork(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'deploy-'));
}

/** Writes a site with an Arabic and an Amharic page, as it lies in dist/. */
export async function makeSite(dist: string, texts: Record<string, string> = {}): Promise<void> {
  const files = { 'index.html': 'a', 'ar/index.html': 'مرحبا', 'am/ዛፍ.html': 'ዛፍ', '.well-known/security.txt': 'x', ...texts };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  const sums = Object.entries(files).map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
  await writeFile(join(dist, 'SHA256SUMS'), sums.join(''));
}

/** Runs a script, with the programs in the work’s `bin` before all others, and tells what it said and how it ended. */
export function sh(work: string, script: string, ...args: string[]): Promise<{ said: string; code: number }> {
  const env = { ...process.env, ...PERSON, PATH: `${join(work, 'bin')}:${process.env['PATH']}` };
  return promisify(execFile)('sh', [join(DEPLOY, script), ...args], { cwd: work, env }).then(
    ({ stdout, stderr }) => ({ said: stdout + stderr, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => ({ said: error.stdout + error.stderr, code: error.code }),
  );
}

/** Puts a program into the work’s `bin`. */
export async function program(work: string, name: string, text: string): Promise<void> {
  await mkdir(join(work, 'bin'), { recursive: true });
  await writeFile(join(work, 'bin', name), text);
  await chmod(join(work, 'bin', name), 0o755);
}
