import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { formatJson } from '../scaffold/format-json.ts';

/** True where a new folder can stand: nothing is there, or an empty folder. */
export async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Writes a campaign into a folder beside its place, has it judged there, and only then puts it in place: whole or not at all. */
export async function writeCampaign(
  folder: string,
  files: ReadonlyMap<string, string>,
  judge: (written: string) => Promise<void>,
): Promise<void> {
  const place = resolve(folder);
  const unfinished = join(dirname(place), `.new-${randomUUID()}`);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(unfinished, path)), { recursive: true });
      await writeFile(join(unfinished, path), path.endsWith('.json') ? await formatJson(text) : text);
    }
    await judge(unfinished);
    await rmdir(place).catch(() => undefined);
    await rename(unfinished, place);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
