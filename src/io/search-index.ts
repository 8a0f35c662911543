import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { foldedWords } from '#src/core/search/folded-words.ts';
import type { TitleStems } from '#src/core/search/languages.ts';
import { DISK_ENGINE, diskIndex } from '#src/core/search/on-disk.ts';
import { type PageText, readPage } from '#src/core/search/page-blocks.ts';
import type { SearchRecord } from '#src/core/search/record.ts';
import { searchRecords } from '#src/core/search/records.ts';
import { phraseStems } from '#src/core/search/synonyms.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { recordCode } from './code-record.ts';
import { diskScript } from './disk-index.ts';
import { CACHE_FOLDER, ROOT } from './folders.ts';
import { makeIndexes, writeIndexes } from './folded-index.ts';
import { cacheKey, openKitCache } from './kit-cache.ts';
import type { IndexFile } from './language-index.ts';
import { generatorDigest } from './merge/fingerprints.ts';
import type { Bar } from './progress.ts';
import { keptBundle } from './script-text.ts';
import { sha256 } from './sha256.ts';
import type { PageDigests } from './site-program/page-keys.ts';

/** What the search has of one language. */
interface LanguageSearch {
  index: IndexFile[];
  /** Its synonyms and common words, as JSON. */
  words: string;
  /** The script with the index for pages on a disk. */
  disk: string;
  /** The stems of its titles. */
  titles: string[];
  /** How many pages and parts of pages can be found, and their digest. */
  records: number;
  recorded: string;
}

/** What it was made of, as that is kept for later builds: a digest of all of it, and its pages as they were read. */
interface KeptInputs {
  inputs: string;
  recorded: string;
  pages: ReadPages;
}

/** The same with what was made. */
type KeptSearch = LanguageSearch & KeptInputs;

/** Pages as they were read, by file, with the SHA-256 of the file. */
type ReadPages = Map<string, readonly [sum: string | undefined, text: PageText]>;

/** How an index is made. */
export interface Indexing {
  /** Digests of the pages: what is made of the same as in an earlier build is taken from it. Without, all is made anew. */
  digests?: PageDigests;
  bar?: Bar;
}

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
  const cache = await openSearchCache(content);
  const locales = builtLocales(content);
  const [found, open] = [new Map<string, LanguageSearch>(), new Map<string, Recorded>()];
  for (const locale of locales) {
    const { code } = locale;
    const kept = digests && (await cache.read(code));
    const inputs = digests?.languages[code];
    if (kept && kept.inputs === inputs) found.set(code, kept);
    else open.set(code, await recordsOf({ content, locale, files, site, sums: digests?.sums ?? {} }, kept));
  }
  const unknown = new Map([...open].flatMap(([code, { records, same }]) => (same ? [] : [[code, records]])));
  let done = locales.length - unknown.size;
  bar(done, locales.length);
  await makeIndexes(unknown, async (code, index) => {
    open.get(code)!.index = index;
    bar(++done, locales.length);
  });
  for (const [code, own] of open) {
    const made = languageSearch(content, code, own);
    found.set(code, made);
    if (!digests) continue;
    await cache.note(code, { recorded: own.recorded, pages: own.pages, inputs: digests.languages[code]! });
    if (made !== own.same) await cache.write(code, made);
  }
  await writeSearch(
    locales.map(({ code }) => [code, found.get(code)!]),
    site,
  );
  return [...found.values()].reduce((sum, { records: own }) => sum + own, 0);
}

/** What earlier builds of this campaign have kept, a language each. Most of it is the index, which seldom changes. */
interface SearchCache {
  read(code: string): Promise<KeptSearch | undefined>;
  write(code: string, search: LanguageSearch): Promise<void>;
  note(code: string, inputs: KeptInputs): Promise<void>;
}

async function openSearchCache({ campaign }: CampaignContent): Promise<SearchCache> {
  const cache = openKitCache(join(CACHE_FOLDER, 'search'));
  const recipe = [await generatorDigest(), process.versions.v8];
  const nameOf = (code: string, part: string): string => cacheKey(`${campaign.name} ${campaign.site}`, [...recipe, code, part]);
  return {
    async read(code) {
      const [inputs, search] = [await cache.read(nameOf(code, 'inputs')), await cache.read(nameOf(code, 'search'))];
      const kept = inputs && search && { of: deserialize(inputs) as KeptInputs, made: deserialize(search) as LanguageSearch };
      // A build that was stopped has written one of them alone.
      return kept?.of.recorded === kept?.made.recorded ? kept && { ...kept.made, ...kept.of } : undefined;
    },
    write: (code, search) => cache.write(nameOf(code, 'search'), serialize(search)),
    note: (code, inputs) => cache.write(nameOf(code, 'inputs'), serialize(inputs)),
  };
}

/** The records of a language, with their index where an earlier build has made it of the same. */
interface Recorded {
  records: SearchRecord[];
  recorded: string;
  pages: ReadPages;
  same: KeptSearch | undefined;
  index?: IndexFile[] | undefined;
}

interface ToRecord {
  content: CampaignContent;
  locale: Locale;
  files: KitManifest['files'];
  site: string;
  sums: Readonly<Record<string, string>>;
}

async function recordsOf({ content, locale, files, site, sums }: ToRecord, kept: KeptSearch | undefined): Promise<Recorded> {
  const pages: ReadPages = new Map();
  for (const { path } of sitePages(content)) {
    const file = `${locale.code}/${path}`;
    const known = kept?.pages.get(file);
    const isSame = known?.[0] !== undefined && known[0] === sums[file];
    pages.set(file, isSame ? known : [sums[file], readPage(await readFile(join(site, file), 'utf8'))]);
  }
  const records = searchRecords(content, locale, files, (path) => pages.get(path)![1]);
  const recorded = sha256(JSON.stringify(records));
  const same = recorded === kept?.recorded ? kept : undefined;
  return { records, recorded, pages, same, index: same?.index };
}

function languageSearch(content: CampaignContent, code: string, { records, recorded, same, index = [] }: Recorded): LanguageSearch {
  const words = JSON.stringify(foldedWords(content, code));
  if (same?.words === words) return same;
  // Names of organisations are of no language.
  const titles = records.filter(({ kind }) => kind !== 'coalition').map(({ title }) => title);
  const stems = [...new Set(titles.flatMap((title) => phraseStems(title, code)))];
  return { index, words, disk: diskScript(index, words, code), titles: stems, records: records.length, recorded };
}

async function writeSearch(languages: readonly (readonly [code: string, search: LanguageSearch])[], site: string): Promise<void> {
  const folder = join(site, 'pagefind');
  await writeIndexes(
    languages.map(([, { index }]) => index),
    folder,
  );
  for (const [code, { words, disk }] of languages) {
    await writeFile(join(folder, `words.${code}.json`), words);
    await writeFile(join(site, diskIndex(code)), disk);
  }
  const titles: TitleStems = Object.fromEntries(languages.map(([code, search]) => [code, search.titles] as const));
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
