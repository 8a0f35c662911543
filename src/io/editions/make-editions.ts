import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { bookOf } from '#src/core/editions/book-of.ts';
import { type Edition, type EditionFormat, editionPath, FILE_FORMATS } from '#src/core/editions/edition.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { writeWhole } from '../kit-cache.ts';
import type { MakeEdition } from './edition-job.ts';
import { makeEpub } from './epub.ts';
import { makePrintPdf } from './print-pdf.ts';
import { makeSinglePage } from './single-page.ts';
import { makeSiteZip } from './site-zip.ts';
import { makeZim } from './zim.ts';

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

/** Makes the editions of every language of a build from the finished pages in a folder, into its `editions/`. */
export async function makeEditions(
  content: CampaignContent,
  site: string,
  onProgress: (done: number, total: number) => void,
): Promise<MadeEditions> {
  const made: MadeEditions = { editions: [], notes: [] };
  const { editions: wanted = FILE_FORMATS } = content.campaign;
  const formats = FILE_FORMATS.filter((format) => wanted.includes(format)).map((format) => [format, MAKERS[format]] as const);
  const locales = builtLocales(content);
  const total = locales.length * formats.length;
  let done = 0;
  for (const locale of locales) {
    const book = await bookOf(content, locale, (path) => readFile(join(site, path), 'utf8'));
    for (const [format, make] of formats) {
      const data = await make({ content, book, site }, made.notes);
      if (data)
        made.editions.push(await write(site, editionPath(campaignSlug(content.campaign), locale.code, format), locale.code, format, data));
      onProgress(++done, total);
    }
  }
  return { ...made, notes: [...new Set(made.notes)] };
}

async function write(site: string, path: string, locale: string, format: EditionFormat, data: Uint8Array): Promise<Edition> {
  await writeWhole(join(site, path), data);
  return { locale, format, path, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}
