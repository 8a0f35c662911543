import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { SiteData } from '#src/core/site/site-data.ts';
import { readAfterChange } from '../file-reading.ts';
import { DATA_FILE } from '../folders.ts';
import { writeWhole } from '../kit-cache.ts';
import { sha256 } from '../sha256.ts';
import { type ReadProse, readsProse } from '../prose.ts';
import { readSiteData } from '../site-data.ts';
import { type ShownTexts, shownTexts } from './shown-texts.ts';
import { assertEntries } from './valid-entries.ts';

/** What the pages of a campaign are made of, the SHA-256 of it as JSON, and whether that is something else than the last time. */
export interface Written {
  data: SiteData;
  digest: string;
  changed: boolean;
}

/** Writes the file of which pages are made. Pages of prose that can’t be shown are in it with their faults. */
export async function writeShown(campaign: string, shown: ShownTexts, readProse: ReadProse = readsProse(campaign)): Promise<Written> {
  const data = await readSiteData(campaign, shown, readProse);
  // The pages are made in a program that Astro bundles: it knows no folders.
  process.env['ALTAVEU_DATA'] = DATA_FILE;
  const bytes = Buffer.from(JSON.stringify(data));
  return { data, digest: sha256(bytes), changed: await put(DATA_FILE, bytes) };
}

async function put(to: string, bytes: Buffer): Promise<boolean> {
  const before = await readFile(to).catch(() => undefined);
  if (before?.equals(bytes)) return false;
  await writeWhole(to, bytes);
  return true;
}

/** Throws what is wrong with pages of prose, all at once. */
export function assertProse({ explainer, pages }: SiteData): void {
  const faults = [...explainer, ...pages].flatMap(({ compiled }) =>
    Object.values(compiled).flatMap((text) => ('fault' in text ? text.fault : [])),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/**
 * Writes it for a campaign that nobody has checked, with the schemas as the only judge, whenever it is asked to; says whether there is anything new. Of what
 * did not change since the last time, nothing is read or judged again.
 */
export function showUnchecked(campaign: string): () => Promise<boolean> {
  const [readValid, readTexts] = [readAfterChange(), readAfterChange()];
  const readProse = readsProse(campaign);
  return async () => {
    await assertEntries(campaign, readValid);
    const { changed } = await writeShown(campaign, await shownTexts(campaign, readTexts), readProse);
    return changed;
  };
}
