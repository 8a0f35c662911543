import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewFile } from '#src/core/scaffold/recipe.ts';

/** Files that stand where new ones were to be written, or that are not what they were: nothing was written. */
export class InTheWay extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is in the way`);
    this.path = path;
  }
}

/**
 * Writes files whole or not at all: new ones only where nothing is, and changed ones only where the text is still the one of `before`.
 * New files come first, so that what fails leaves the others as they were.
 */
export async function writeFiles(folder: string, files: readonly NewFile[], before: ReadonlyMap<string, string>): Promise<void> {
  const changed = files.filter(({ isNew }) => !isNew);
  for (const { path } of changed) if ((await readFile(join(folder, path), 'utf8')) !== before.get(path)) throw new InTheWay(path);
  for (const file of files.filter(({ isNew }) => isNew)) await throughTemporary(join(folder, file.path), file, create);
  for (const file of changed) await throughTemporary(join(folder, file.path), file, rename);
}

type Place = (temporary: string, path: string) => Promise<void>;

async function throughTemporary(path: string, { text, path: name }: NewFile, place: Place): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Beside it, as a file can’t be renamed across disks; hidden, so that the check passes it by should it be left.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    await place(temporary, path);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new InTheWay(name) : error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Unlike a renaming, a link never takes the place of a file; some disks, such as those of USB sticks, have none. */
async function create(temporary: string, path: string): Promise<void> {
  await link(temporary, path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  });
}
