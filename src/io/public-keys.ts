import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The public keys that a campaign publishes, each as letters under its path in `public/`. */
export async function publicKeys(folder: string): Promise<{ id: string; text: string }[]> {
  const files = (await listFiles(join(folder, 'public'), '.')).filter((path) => path.endsWith('.asc'));
  return Promise.all(files.sort().map(async (id) => ({ id, text: await readFile(join(folder, 'public', id), 'utf8') })));
}
