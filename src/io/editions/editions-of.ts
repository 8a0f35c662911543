import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { bookOf } from '#src/core/editions/book-of.ts';
import { type Edition, type EditionFormat, editionPath, FILE_FORMATS } from '#src/core/editions/edition.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { writeWhole } from '../kit-cache.ts';
import type { MakeEdition } from './edition-job.ts';
import { makeEpub } from './epub.ts';
import { makePrintPdf } from './print-pdf.ts';
import { makeSinglePage } from './single-page.ts';
import { openSite, type Seen } from './site-files.ts';
import { makeSiteZip } from './site-zip.ts';
import { makeZim } from './zim.ts';
import { sha256 } from '../sha256.ts';

const MAKERS: Record<Exclude<EditionFormat, 'kit'>, MakeEdition> = {
  html: makeSinglePage,
  site: makeSiteZip,
  epub: makeEpub,
  pdf: makePrintPdf,
  zim: makeZim,
};

/** The editions of a build, and what is to be said of those that could not be made. */
export interface MadeEditions {
  editions: Edition[];
  notes: string[];
}

/** The same of one language, with what was read of the site for it. */
export interface SeenEditions extends MadeEditions {
  seen: Seen;
}

/** What editions of a language are asked for: those that the campaign names, else all. */
export function formatsOf({ campaign }: CampaignContent) {
  const wanted: readonly EditionFormat[] = campaign.editions ?? FILE_FORMATS;
  return FILE_FORMATS.filter((format) => wanted.includes(format));
}

/** Makes the editions of one language from the finished pages in a folder, into its `editions/`; `onMade` is told of each format. */
export async function editionsOf(content: CampaignContent, site: string, code: string, onMade: () => void): Promise<SeenEditions> {
  const files = openSite(site);
  const made: SeenEditions = { editions: [], notes: [], seen: files.seen };
  const locale = content.locales.find((candidate) => candidate.code === code)!;
  const book = await bookOf(content, locale, async (path) => (await files.read(path)).toString('utf8'));
  for (const format of formatsOf(content)) {
    const data = await MAKERS[format]({ content, book, site: files }, made.notes);
    if (data) made.editions.push(await write(site, editionPath(campaignSlug(content.campaign), code, format), code, format, data));
    onMade();
  }
  return made;
}

async function write(site: string, path: string, locale: string, format: EditionFormat, data: Uint8Array): Promise<Edition> {
  await writeWhole(join(site, path), data);
  return { locale, format, path, bytes: data.length, sha256: sha256(data) };
}
