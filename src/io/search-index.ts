import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { Fragment } from '#src/core/search/fragment.ts';
import { withoutSignature } from '#src/core/search/index-file.ts';
import { type PageText, readPage } from '#src/core/search/page-blocks.ts';
import { type FoldedRecord, foldRecord } from '#src/core/search/record.ts';
import { searchRecords } from '#src/core/search/records.ts';
import type { SearchWords } from '#src/core/search/schema.ts';
import { type FoldedWords, foldSynonyms, phraseStems } from '#src/core/search/synonyms.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { ROOT } from './folders.ts';
import { bundle } from './script-text.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
/** Of Pagefind’s own files, readers need its search alone, where ours can’t run. */
const LEFT_OUT = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the index of a finished site, one per language, into the site’s `pagefind/`: Pagefind indexes the folded words, and what is shown of a
 * page keeps the page’s spelling. Returns how many pages and parts of pages can be found.
 */
export async function makeSearchIndex(content: CampaignContent, files: KitManifest['files'], site: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const folded = new Map<string, FoldedRecord>();
  const titles = new Map(content.locales.map(({ code }) => [code, new Set<string>()]));
  for (const locale of content.locales) {
    const pages = await readPages(content, locale.code, site);
    for (const record of searchRecords(content, locale, files, (path) => pages.get(path)!)) {
      const made = foldRecord(record, locale.code);
      // Names of organisations are of no language.
      if (record.kind !== 'coalition') for (const stem of phraseStems(record.title, locale.code)) titles.get(locale.code)!.add(stem);
      folded.set(record.url, made);
      await add(index, record.url, made);
    }
  }
  const written = await index.getFiles();
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not index the site: ${written.errors.join(', ')}`);
  const unused = new Set(folded.keys());
  for (const file of written.files)
    if (!LEFT_OUT.test(file.path)) await writeIndexFile(join(site, 'pagefind', file.path), file.content, folded, unused);
  if (unused.size > 0) throw new Error(`The search index has lost ${[...unused].slice(0, 3).join(', ')}.`);
  await writeWords(content, join(site, 'pagefind'));
  const { code } = await bundle(join(ROOT, 'src/client/search-engine.ts'), 'es');
  await writeFile(join(site, 'pagefind', 'search.js'), code);
  await writeFile(
    join(site, 'pagefind', 'titles.json'),
    JSON.stringify(Object.fromEntries([...titles].map(([code, stems]) => [code, [...stems]]))),
  );
  return folded.size;
}

async function readPages(content: CampaignContent, code: string, site: string): Promise<Map<string, PageText>> {
  const paths = sitePages(content).map(({ path }) => `${code}/${path}`);
  return new Map(await Promise.all(paths.map(async (path) => [path, readPage(await readFile(join(site, path), 'utf8'))] as const)));
}

async function add(index: PagefindIndex, url: string, { html, words }: FoldedRecord): Promise<void> {
  const { errors, file } = await index.addHTMLFile({ url: `/${url}`, content: html });
  if (errors.length > 0) throw new Error(`Pagefind could not index ${url}: ${errors.join(', ')}`);
  if (file.uniqueWords === 0 && words > 0) throw new Error(`Pagefind found no word in ${url}.`);
}

async function writeIndexFile(
  path: string,
  content: Uint8Array,
  folded: ReadonlyMap<string, FoldedRecord>,
  unused: Set<string>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rewritten(path, Buffer.from(content), folded, unused));
}

function rewritten(path: string, content: Buffer, folded: ReadonlyMap<string, FoldedRecord>, unused: Set<string>): Buffer {
  if (path.endsWith('pagefind-entry.json')) return namedLanguages(content);
  if (path.endsWith('.pf_fragment')) return pack(Buffer.from(JSON.stringify(spell(unpack(content), folded, unused))));
  // Packed anew, so that equal indexes have equal bytes on any machine.
  return /\.(pf_index|pf_meta|pf_filter)$/.test(path) ? gzipSync(gunzipSync(content), { level: 9 }) : content;
}

/** The languages under their own codes: “x-” was for Pagefind’s builder alone. */
function namedLanguages(content: Buffer): Buffer {
  const entry = JSON.parse(content.toString('utf8')) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).map(([code, about]) => [code.replace(/^x-/, ''), about]);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages.sort(([a], [b]) => (a! < b! ? -1 : 1))) }));
}

/** Gives the fragments in a file the spelling of their pages; a file holds one, or several by their hash. */
function spell(data: Buffer, folded: ReadonlyMap<string, FoldedRecord>, unused: Set<string>): unknown {
  const read = JSON.parse(data.toString('utf8')) as Fragment | Record<string, Fragment>;
  const one = (fragment: Fragment): Fragment => {
    const url = fragment.url.slice(1);
    const { words, fragment: own } = folded.get(url)!;
    const found = fragment.content.split(' ').filter((word) => word !== '').length;
    if (found !== words) throw new Error(`Pagefind counts ${found} words in ${url}, and there are ${words}.`);
    unused.delete(url);
    return { ...fragment, ...own };
  };
  if ('url' in read) return one(read as Fragment);
  return Object.fromEntries(Object.entries(read).map(([hash, fragment]) => [hash, one(fragment)]));
}

async function writeWords({ locales, messages }: CampaignContent, folder: string): Promise<void> {
  for (const { code } of locales) {
    const { synonyms = [], common = [] } = (messages[code]?.['search'] ?? {}) as Partial<SearchWords>;
    const words: FoldedWords = { synonyms: foldSynonyms(synonyms, code), common: common.flatMap((word) => phraseStems(word, code)) };
    await writeFile(join(folder, `words.${code}.json`), JSON.stringify(words));
  }
}

function unpack(content: Buffer): Buffer {
  return Buffer.from(withoutSignature(gunzipSync(content)));
}

function pack(data: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 });
}
