import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { type KeepList, keepListPath, type KeptFile } from '#src/core/keep/keep-list.ts';
import { keptPaths } from '#src/core/keep/kept-paths.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { writeWhole } from '../kit-cache.ts';
import { listFiles } from '../list-files.ts';

/** Writes for each language what a reader’s device keeps of it, with sizes and checksums; all its pages are finished. */
export async function writeKeepLists(content: CampaignContent, site: string): Promise<void> {
  const files = await listFiles(site, '.');
  for (const locale of builtLocales(content)) {
    const list = keepListOf(content, locale, site, files);
    await writeWhole(join(site, keepListPath(locale.code)), JSON.stringify(list));
  }
}

function keepListOf(content: CampaignContent, locale: Locale, site: string, files: readonly string[]): KeepList {
  const { updated: date, release } = content.campaign;
  const own = ['index.html', ...sitePages(content).map(({ path }) => `${locale.code}/${path}`)];
  const pages = new Map(own.map((path) => [path, readFileSync(join(site, path), 'utf8')] as const));
  const codes = content.locales.map(({ code }) => code);
  const kept = keptPaths(pages, files, locale.code, codes).map((path) => keptFile(site, path));
  return { date, said: createFormats(locale).date(date), ...(release && { serial: release.serial }), files: kept };
}

function keptFile(site: string, path: string): KeptFile {
  const data = readFileSync(join(site, path));
  return [path, data.length, createHash('sha256').update(data).digest('base64')];
}
