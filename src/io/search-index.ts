import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { foldedWords } from '#src/core/search/folded-words.ts';
import type { TitleStems } from '#src/core/search/languages.ts';
import { DISK_ENGINE } from '#src/core/search/on-disk.ts';
import { type PageText, readPage } from '#src/core/search/page-blocks.ts';
import type { SearchRecord } from '#src/core/search/record.ts';
import { searchRecords } from '#src/core/search/records.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { recordCode } from './code-record.ts';
import { searchLanguages, writeFrame } from './folded-index.ts';
import { ROOT } from './folders.ts';
import { type LanguageSearch, type ToSearch, writeKeptSearch } from './language-search.ts';
import type { Bar } from './progress.ts';
import { keptBundle } from './script-text.ts';
import { openSearchCache, type ReadPages, type SearchCache } from './search-cache.ts';
import type { PageDigests } from './site-program/page-keys.ts';
import { releaseMemory } from './system/release-memory.ts';

/** How an index is made. */
export interface Indexing {
  /** Digests of the pages: what is made of the same as in an earlier build is taken from it. Without, all is made anew. */
  digests?: PageDigests;
  bar?: Bar;
}

/** To start threads takes as long as to index so many records. */
const WORTH_THREADS = 3000;

/**
 * Makes the index of a finished site, one per language, into the site’s `pagefind/`, with what the search knows besides: synonyms, the words of
 * titles, and the script that searches. Returns how many pages and parts of pages can be found.
 */
export async function makeSearchIndex(
  content: CampaignContent,
  files: KitManifest['files'],
  site: string,
  { digests, bar = () => {} }: Indexing = {},
): Promise<number> {
  const codes = builtLocales(content).map(({ code }) => code);
  const found = new Map<string, LanguageSearch>();
  const note = (code: string, search: LanguageSearch): void => bar(found.set(code, search).size, codes.length);
  const cache = await openSearchCache(content);
  const isMuch = codes.length * (sitePages(content).length + content.coalition.length) > WORTH_THREADS;
  await searchLanguages(changedLanguages({ content, files, site, digests, cache }, note), isMuch, async ({ search, packed }, code) => {
    if (digests) await cache.write(code, packed);
    note(code, search);
  });
  await writeOthers(Object.fromEntries(codes.map((code) => [code, found.get(code)!])), site);
  return [...found.values()].reduce((sum, { pages }) => sum + pages, 0);
}

interface Site {
  content: CampaignContent;
  files: KitManifest['files'];
  site: string;
  digests: PageDigests | undefined;
  cache: SearchCache;
}

/** The languages in which something else can be found than in an earlier build. The files of the others are written, and `note` gets what is known of them. */
async function* changedLanguages(site: Site, note: (code: string, search: LanguageSearch) => void): AsyncGenerator<ToSearch> {
  const { content, digests, cache } = site;
  for (const locale of builtLocales(content)) {
    const { code } = locale;
    const kept = digests && (await cache.readInputs(code));
    const isSame = kept !== undefined && kept.inputs === digests?.languages[code];
    const language = isSame ? undefined : await toSearch(site, locale);
    const recorded = language?.recorded ?? kept!.recorded;
    const packed = kept?.recorded === recorded ? await cache.read(code) : undefined;
    releaseMemory(150);
    const search = packed && writeKeptSearch(packed, recorded, folderOf(site.site));
    if (search) note(code, search);
    else yield language ?? (await toSearch(site, locale));
  }
}

function folderOf(site: string): string {
  return join(site, 'pagefind');
}

/** What can be found in a language; of a page that did not change, what an earlier build has read of it. */
async function toSearch({ content, files, site, digests, cache }: Site, locale: Locale): Promise<ToSearch> {
  const { code } = locale;
  const before = digests && (await cache.readPages(code));
  const pages: ReadPages = new Map();
  for (const { path } of sitePages(content)) {
    const file = `${code}/${path}`;
    const sum = digests?.sums[file];
    const known = before?.get(file);
    pages.set(file, known?.[0] !== undefined && known[0] === sum ? known : [sum, textOf(join(site, file))]);
  }
  const records = searchRecords(content, locale, files, (path) => pages.get(path)![1]);
  const words = JSON.stringify(foldedWords(content, code));
  const recorded = digestOf(records, words);
  if (digests) {
    await cache.notePages(code, pages);
    await cache.noteInputs(code, { inputs: digests.languages[code]!, recorded });
  }
  return { code, records, words, recorded, folder: folderOf(site) };
}

/** What a finished page says, in strings of its own: parts of the page’s would hold all of it in memory. */
function textOf(page: string): PageText {
  return structuredClone(readPage(readFileSync(page, 'utf8')));
}

function digestOf(records: readonly SearchRecord[], words: string): string {
  const hash = createHash('sha256').update(words);
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

async function writeOthers(languages: Readonly<Record<string, LanguageSearch>>, site: string): Promise<void> {
  const folder = folderOf(site);
  await writeFrame(languages, folder);
  const titles: TitleStems = Object.fromEntries(Object.entries(languages).map(([code, search]) => [code, search.titles] as const));
  await writeFile(join(folder, 'titles.json'), JSON.stringify(titles));
  const scripts = {
    'pagefind/search.js': ['src/client/search-engine.ts', 'es'],
    [DISK_ENGINE]: ['src/client/search-on-disk.ts', 'iife'],
  } as const;
  for (const [path, [source, format]] of Object.entries(scripts)) {
    const code = await keptBundle(join(ROOT, source), format);
    await recordCode('js', code);
    await writeFile(join(site, path), code);
  }
}
