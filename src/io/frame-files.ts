import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KIT_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';

/** The drawings of the photo frames that this build's kit has, each with its path: none before the kit is made. */
export async function frameFiles(): Promise<{ id: string; text: string }[]> {
  const paths = (await listFiles(KIT_FOLDER, 'kit')).filter((path) => /-frame-[^/]*\.svg$/.test(path));
  return Promise.all(paths.map(async (path) => ({ id: path, text: await readFile(join(KIT_FOLDER, path), 'utf8') })));
}
