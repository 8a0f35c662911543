import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { withMistake } from '#src/core/checks/sample-campaign.ts';
import { ROOT } from './folders.ts';
import { sampleFolder } from './sample-folder.ts';

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

test('a campaign with a mistake is not built, and the site of the last build stays as it is', { timeout: 60_000 }, async () => {
  // In folders of its own: another build may publish in those of the project just now.
  const work = await mkdtemp(join(tmpdir(), 'not-built-'));
  onTestFinished(() => rm(work, { recursive: true }));
  const files = ['dist/ar.html', '.build/kit/ar.png'].map((path) => join(work, path));
  for (const file of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'شبكة');
  }
  const before = await state(files);
  const campaign = await sampleFolder(withMistake('content/wins/river-law.json', '"issue"', '"isue"'));
  const env = { ...process.env, ALTAVEU_WORK: work };
  const args = [...FLAGS, join(ROOT, 'scripts/build.ts'), '--campaign', campaign];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  expect(stderr).toContain('content/wins/river-law.json');
  expect(status).toBe(1);
  expect(await state(files)).toEqual(before);
});

/** What the files of the last build hold, when they were changed, and which ones they are. */
function state(files: readonly string[]): Promise<unknown[]> {
  return Promise.all(
    files.map(async (file) => {
      const { ino, mtimeMs } = await stat(file);
      return [await readFile(file, 'utf8'), ino, mtimeMs];
    }),
  );
}
