import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { withoutEditionFacts } from '#src/core/editions/edition-facts.ts';
import { siteReadme } from '#src/core/editions/site-zip/readme.ts';
import { loadedBy, relocated } from '#src/core/editions/site-zip/relocate.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { type ZipEntry, zipArchive } from '#src/core/kit/zip/archive.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { withStyles } from '#src/core/site/content-policy.ts';
import { fontAtTop } from '#src/core/site/fallback-font.ts';
import { EDITIONS_PATH, KEEP_PATH, sitePages } from '#src/core/site/pages.ts';
import { sha256 } from '../sha256.ts';
import type { EditionJob, MakeEdition } from './edition-job.ts';
import type { SiteFiles } from './site-files.ts';

/** Pictures and fonts that are packed already. */
const PACKED = /\.(png|jpe?g|webp|avif|gif|ico|pdf|zip|woff2)$/;

/** The archive of a book’s language, made once: ZIM archives have the same files. */
const made = new WeakMap<EditionJob['book'], Promise<Uint8Array>>();

/** A language’s pages with all that they need, as an archive that opens from a folder: no server, no connection. */
export const makeSiteZip: MakeEdition = (job) => {
  const archive = made.get(job.book) ?? archiveOf(job);
  made.set(job.book, archive);
  return archive;
};

async function archiveOf({ content, book, site }: EditionJob): Promise<Uint8Array> {
  const { locale } = book;
  const pages = await readPages(content, locale, site);
  const files = await filesBeside(pages, locale.code, site);
  const top = `${campaignSlug(content.campaign)}-${locale.code}`;
  const home = `${locale.code}/index.html`;
  const has = (path: string): boolean => pages.has(path) || files.has(path) || path === 'index.html';
  const entries = [entry(`${top}/README.txt`, Buffer.from(siteReadme(content, locale)))];
  const moved = (from: string, to: string): string => relocated(pages.get(from)!, { from, to, site: content.campaign.site, has });
  for (const path of pages.keys()) entries.push(entry(`${top}/${path}`, Buffer.from(moved(path, path))));
  const first = await withStyles(moved(home, 'index.html'), (style) => fontAtTop(style, locale.code));
  entries.push(entry(`${top}/index.html`, Buffer.from(first)));
  for (const [path, data] of files) entries.push(entry(`${top}/${path}`, data));
  return zipArchive(entries, content.campaign.updated);
}

/** The pages of a language by their path. That of the editions says that this is one; that which keeps the site in a browser works on no disk. */
async function readPages(content: CampaignContent, { code }: Locale, site: SiteFiles): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const { path } of sitePages(content)) {
    if (path === KEEP_PATH) continue;
    const html = (await site.read(`${code}/${path}`)).toString('utf8');
    pages.set(`${code}/${path}`, path === EDITIONS_PATH ? withoutEditionFacts(html) : html);
  }
  return pages;
}

/** What the pages load: pictures, scripts, the search for a disk. */
async function filesBeside(pages: ReadonlyMap<string, string>, code: string, site: SiteFiles): Promise<Map<string, Buffer>> {
  const shown = [...pages].flatMap(([path, html]) => loadedBy(html, path));
  const carried = await site.carried(code);
  const files = new Map<string, Buffer>();
  for (const path of [...new Set([...shown, ...carried])].sort()) files.set(path, await site.read(path));
  return files;
}

/** What all languages have alike is packed once. */
const packed = new Map<string, Uint8Array>();

function entry(name: string, data: Buffer): ZipEntry {
  const about = { name, size: data.length, crc32: crc32(data) };
  if (PACKED.test(name)) return { ...about, packed: data, deflated: false };
  const sum = sha256(data);
  const kept = packed.get(sum) ?? deflateSync(data, { level: 9 });
  if (/\/assets\/[^/]+\.js$/.test(name)) packed.set(sum, kept);
  return { ...about, packed: kept, deflated: true };
}
