import { randomUUID } from 'node:crypto';
import { access, chmod, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { problemOf } from '#src/core/checks/problem.ts';
import type { Texts } from '#src/core/migrations/migration.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { UsageError } from '../usage-error.ts';
import { readText } from './read-texts.ts';

/** A new text that lies, whole, beside the file whose place it takes. */
interface Waiting {
  path: string;
  temporary: string;
}

/** What can’t be put back: files that were replaced before another one could not be. */
export class HalfDone extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`Not put back: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/**
 * Puts new texts in place of files: all or none. Each is written whole under another name before the first takes its place; one that can’t is followed by
 * none, and those before it are put back. `campaign.json` is the last, so that a command that was ended halfway is done again from there.
 */
export async function replaceTexts(folder: string, texts: Texts, before: Texts): Promise<void> {
  const paths = [...texts.keys()].sort((a, b) => Number(a === CAMPAIGN_FILE) - Number(b === CAMPAIGN_FILE));
  const waiting: Waiting[] = [];
  const done: string[] = [];
  let at = '';
  try {
    for (at of paths) waiting.push(await written(folder, at, texts.get(at)!));
    for (at of paths) if (!(await isAs(join(folder, at), before.get(at)!))) throw new ChangedMeanwhile();
    for (const { path, temporary } of waiting) {
      at = path;
      await rename(temporary, join(folder, path));
      done.push(path);
    }
  } catch (error) {
    await putBack(folder, done, before);
    if (error instanceof ChangedMeanwhile)
      throw new CampaignProblems([problemOf(at, { what: ['migrate.changed'], fix: ['migrate.changed-fix'] })]);
    const reason = (error as Error).message;
    throw new CampaignProblems([problemOf(at, { what: ['migrate.not-written', { reason }], fix: ['migrate.not-written-fix'] })]);
  } finally {
    for (const { temporary } of waiting) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

class ChangedMeanwhile extends UsageError {}

async function written(folder: string, path: string, text: string): Promise<Waiting> {
  const file = join(folder, path);
  // To rename something to its name would work, although its owner wants no changes.
  await access(file, constants.W_OK);
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await chmod(temporary, (await stat(file)).mode & 0o777);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  return { path, temporary };
}

async function isAs(file: string, text: string): Promise<boolean> {
  const found = await readText(file).catch(() => undefined);
  return found !== undefined && 'text' in found && found.text === text;
}

async function putBack(folder: string, paths: readonly string[], before: Texts): Promise<void> {
  const lost: string[] = [];
  for (const path of paths) {
    try {
      const { temporary } = await written(folder, path, before.get(path)!);
      await rename(temporary, join(folder, path));
    } catch {
      lost.push(path);
    }
  }
  if (lost.length > 0) throw new HalfDone(lost);
}
