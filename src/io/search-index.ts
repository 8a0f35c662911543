import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import { foldedWords } from '#src/core/search/folded-words.ts';
import type { TitleStems } from '#src/core/search/languages.ts';
import { type PageText, readPage } from '#src/core/search/page-blocks.ts';
import type { SearchRecord } from '#src/core/search/record.ts';
import { searchRecords } from '#src/core/search/records.ts';
import { phraseStems } from '#src/core/search/synonyms.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { recordCode } from './code-record.ts';
import { writeDiskIndex } from './disk-index.ts';
import { writeFoldedIndex } from './folded-index.ts';
import { ROOT } from './folders.ts';
import type { Bar } from './progress.ts';
import { bundle } from './script-text.ts';

/**
 * Makes the index of a finished site, one per language, into the site’s `pagefind/`, with what the search knows besides: synonyms, the words of
 * titles, and the script that searches. Returns how many pages and parts of pages can be found.
 */
export async function makeSearchIndex(content: CampaignContent, files: KitManifest['files'], site: string, bar?: Bar): Promise<number> {
  const folder = join(site, 'pagefind');
  const records = new Map<string, SearchRecord[]>();
  for (const locale of builtLocales(content)) {
    const pages = await readPages(content, locale.code, site);
    records.set(
      locale.code,
      searchRecords(content, locale, files, (path) => pages.get(path)!),
    );
  }
  await writeFoldedIndex(records, folder, bar);
  await writeWords(content, folder);
  await writeFile(join(folder, 'titles.json'), JSON.stringify(titleStems(records)));
  const { code } = await bundle(join(ROOT, 'src/client/search-engine.ts'), 'es');
  await recordCode('js', code);
  await writeFile(join(folder, 'search.js'), code);
  await writeDiskIndex(site, [...records.keys()]);
  return [...records.values()].flat().length;
}

async function readPages(content: CampaignContent, code: string, site: string): Promise<Map<string, PageText>> {
  const paths = sitePages(content).map(({ path }) => `${code}/${path}`);
  return new Map(await Promise.all(paths.map(async (path) => [path, readPage(await readFile(join(site, path), 'utf8'))] as const)));
}

/** The words of each language’s titles; names of organisations are of no language. */
function titleStems(records: ReadonlyMap<string, readonly SearchRecord[]>): TitleStems {
  const languages = [...records].map(([code, own]) => {
    const titles = own.filter(({ kind }) => kind !== 'coalition').map(({ title }) => title);
    return [code, [...new Set(titles.flatMap((title) => phraseStems(title, code)))]] as const;
  });
  return Object.fromEntries(languages);
}

async function writeWords(content: CampaignContent, folder: string): Promise<void> {
  for (const { code } of builtLocales(content)) {
    await writeFile(join(folder, `words.${code}.json`), JSON.stringify(foldedWords(content, code)));
  }
}
