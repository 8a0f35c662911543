import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, ENTRY_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import { type Campaign, campaignSchema } from '#src/core/campaign/schema.ts';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { codesSchema } from '#src/core/kit/share/codes.ts';
import { type Locale, localeSchema } from '#src/core/locales/schema.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { STAMPS_FILE } from '#src/core/translation/message-stamps.ts';
import { reportOn } from '#src/core/translation/report.ts';
import { announcedBuilding } from './building.ts';
import { KIT_FOLDER } from './folders.ts';
import { frameFiles } from './frame-files.ts';
import { readEntry } from './json-entries.ts';
import { listFiles } from './list-files.ts';
import { withMark } from './mark.ts';
import { publicKeys } from './public-keys.ts';
import type { ReadProse } from './prose.ts';
import type { ShownTexts } from './translation/shown-texts.ts';

/** Collects what a campaign's pages are made of, with the graphics as far as they are made. */
export async function readSiteData(campaign: string, { texts, files }: ShownTexts, readProse: ReadProse): Promise<SiteData> {
  const plan = await withMark(campaign, campaignSchema.parse(await readJson(campaign, 'content/campaign.json')));
  const building = announcedBuilding();
  const languages = await readLocales(campaign, plan, files);
  return {
    campaign: plan,
    ...(building && { building }),
    ...languages,
    ownWords: Object.fromEntries([...texts.messages].map(([code, files]) => [code, [...files.keys()]])),
    ...(await readProse(files, { locales: languages.locales, sourceLocale: plan.sourceLocale })),
    ...entriesOf(texts.entries, files),
    report: reportOn(texts),
    recorded: Object.fromEntries([...texts.entries.coalition].sort(([a], [b]) => (a < b ? -1 : 1))) as SiteData['recorded'],
    keys: byId(await publicKeys(campaign)),
    frames: byId(await frameFiles()),
    ...(await readKit()),
  };
}

async function readLocales(
  campaign: string,
  { locales }: Campaign,
  files: ReadonlyMap<string, string>,
): Promise<Pick<SiteData, 'locales' | 'messages'>> {
  const found: Locale[] = [];
  const messages: SiteData['messages'] = {};
  for (const code of locales) {
    found.push({ ...localeSchema.parse(await readJson(campaign, `locales/${code}/locale.json`)), code });
    messages[code] = {};
    const written = await listFiles(campaign, `locales/${code}`);
    for (const path of new Set([...written, ...files.keys()])) {
      const name = /^locales\/([^/]+)\/([^/]+)\.json$/.exec(path);
      if (name?.[1] !== code || name[2] === 'locale' || name[2] === STAMPS_FILE) continue;
      messages[code][name[2]!] = parsed(files.get(path)) ?? (await readJson(campaign, path));
    }
  }
  return { locales: found, messages };
}

function entriesOf(entries: ShownTexts['texts']['entries'], files: ReadonlyMap<string, string>): { [K in EntryKind]: Entry<K>[] } {
  const kinds = Object.keys(ENTRY_KINDS) as EntryKind[];
  const read = kinds.map((kind) => [
    kind,
    [...entries[kind]].map(([id, entry]) => ({ ...(parsed(files.get(`content/${kind}/${id}.json`)) ?? entry), id })),
  ]);
  return Object.fromEntries(read) as { [K in EntryKind]: Entry<K>[] };
}

function parsed(text: string | undefined): object | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as object);
}

async function readJson(campaign: string, path: string): Promise<object> {
  return readEntry(await readFile(join(campaign, path), 'utf8'), path);
}

async function readKit(): Promise<Pick<SiteData, 'kitFiles' | 'archives' | 'codes'>> {
  const read = (name: string) => readFile(join(KIT_FOLDER, name), 'utf8').catch(() => undefined);
  const [manifest, codes] = [await read('manifest.json'), await read('codes-manifest.json')];
  const kit = manifest === undefined ? undefined : kitManifestSchema.parse(JSON.parse(manifest));
  return {
    kitFiles: kit?.files ?? [],
    archives: kit?.archives ?? [],
    codes: codes === undefined ? [] : codesSchema.parse(JSON.parse(codes)).codes,
  };
}

function byId(files: readonly { id: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(files.map(({ id, text }) => [id, text]));
}
