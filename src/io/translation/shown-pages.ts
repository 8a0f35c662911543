import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownTexts } from './shown-texts.ts';

/** Reads pages of a campaign as its site shows them, by their paths: in every language, with what is not translated marked. */
export function shownPages(campaign: string): (path: string) => Promise<string> {
  let reading: ReturnType<typeof shownTexts> | undefined;
  return async (path) => {
    const { files } = await (reading ??= shownTexts(campaign));
    return files.get(path) ?? (await readFile(join(campaign, path), 'utf8'));
  };
}
