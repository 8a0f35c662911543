import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a new language’s folder, by name, and the campaign’s file with the language in its list. */
export interface NewFiles {
  code: string;
  files: Record<string, string>;
  campaign: { before: string; after: string };
}

/** Writes a new language, all of it or nothing: a folder appears whole, and goes again where `campaign.json` can’t be written. */
export async function writeLocale(folder: string, { code, files, campaign }: NewFiles): Promise<void> {
  const place = join(folder, 'locales', code);
  const unfinished = join(folder, 'locales', `.new-${code}`);
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(unfinished, name), text);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  if (campaign.after === campaign.before) return;
  try {
    await replace(join(folder, 'content/campaign.json'), campaign.after);
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    throw error;
  }
}

async function replace(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await chmod(unfinished, (await stat(path)).mode);
    await rename(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
