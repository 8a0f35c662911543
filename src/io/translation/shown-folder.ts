import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { readAfterChange } from '../file-reading.ts';
import { DATA_FILE, SHOWN_FOLDER } from '../folders.ts';
import { writeWhole } from '../kit-cache.ts';
import { listFiles } from '../list-files.ts';
import { readSiteData } from '../site-data.ts';
import { type ShownTexts, shownTexts } from './shown-texts.ts';
import { assertEntries } from './valid-entries.ts';

/** What was written anew: pages of prose, and everything else. */
export interface Changed {
  pages: boolean;
  data: boolean;
}

/** What stands there besides prose, and what of all was written anew. */
export interface Written {
  data: SiteData;
  changed: Changed;
}

/** Makes the folder of what is shown from a campaign's; files that did not change stay, so that nothing is read anew without need. */
export async function writeShown(campaign: string, shown: ShownTexts): Promise<Written> {
  const isPage = (path: string): boolean => PAGE_KINDS.some((kind) => path.startsWith(`content/${kind}/`)) && path.endsWith('.mdx');
  const written = await listFiles(campaign, 'content');
  const pages = new Set([...written, ...shown.files.keys()].filter(isPage));
  const gone = (await listFiles(SHOWN_FOLDER, 'content')).filter((path) => !pages.has(path));
  for (const path of gone) await rm(join(SHOWN_FOLDER, path));
  const changed = { pages: gone.length > 0, data: false };
  for (const path of pages) {
    const text = shown.files.get(path) ?? (await readFile(join(campaign, path)));
    if (await put(join(SHOWN_FOLDER, path), text)) changed.pages = true;
  }
  const data = await readSiteData(campaign, shown);
  changed.data = await put(DATA_FILE, JSON.stringify(data));
  // The pages are made in a program that Astro bundles: it knows no folders.
  process.env['ALTAVEU_DATA'] = DATA_FILE;
  return { data, changed };
}

async function put(to: string, text: string | Buffer): Promise<boolean> {
  const now = Buffer.from(text);
  const before = await readFile(to).catch(() => undefined);
  if (before?.equals(now)) return false;
  await writeWhole(to, now);
  return true;
}

/**
 * Makes that folder of a campaign that nobody has checked, with the schemas as the only judge, whenever it is asked to. Of what did not change since the
 * last time, nothing is read or judged again.
 */
export function showUnchecked(campaign: string): () => Promise<Changed> {
  const [readValid, readTexts] = [readAfterChange(), readAfterChange()];
  return async () => {
    await assertEntries(campaign, readValid);
    const { changed } = await writeShown(campaign, await shownTexts(campaign, readTexts));
    return changed;
  };
}
