import { join } from 'node:path';
import { matterOf } from '#src/core/editions/matter.ts';
import { textsIn, withoutUndrawn } from '#src/core/editions/print/letters.ts';
import type { PrintBook } from '#src/core/editions/print/print-book.ts';
import { printBookOf } from '#src/core/editions/print/print-of.ts';
import { installCommand, SCRIPT_FONTS } from '#src/core/kit/text/script-fonts.ts';
import { isInstalled } from '../font-files.ts';
import { CACHE_FOLDER } from '../folders.ts';
import { openKitCache } from '../kit-cache.ts';
import { bookCover } from './book-cover.ts';
import type { EditionJob, MakeEdition } from './edition-job.ts';
import { printFonts } from './print-fonts.ts';
import { printPictures } from './print-pictures.ts';
import { typesetKey, typeset } from './typeset.ts';

/** Makes the book of a language for paper: tagged, and the same in every place. */
export const makePrintPdf: MakeEdition = async (job, notes) => {
  const { name, script } = job.book.locale;
  const font = SCRIPT_FONTS[script];
  if (!font || !isInstalled(font.package)) {
    notes.push(`${name}: no book to print, as there is no font for its letters.${font ? ` To have one: ${installCommand(font)}` : ''}`);
    return undefined;
  }
  const { draft, pictures } = await draftOf(job);
  const fonts = await printFonts(textsIn(draft), script);
  const { value, missing } = withoutUndrawn(draft, fonts.covers);
  if (missing.length > 0)
    notes.push(`${name}: in the book to print, “…” stands for words that no installed font can write, such as ${missing.join(' ')}.`);
  const printed: PrintBook = { ...value, fonts: fonts.families };
  const cache = openKitCache(join(CACHE_FOLDER, 'kit'));
  const key = typesetKey(printed, pictures, fonts.files);
  const kept = await cache.read(key);
  if (kept) return kept;
  const pdf = await typeset(printed, pictures, fonts.files, notes);
  if (pdf) await cache.write(key, pdf);
  return pdf;
};

async function draftOf({
  content,
  book,
  site,
}: EditionJob): Promise<{ draft: Omit<PrintBook, 'fonts'>; pictures: Map<string, Uint8Array> }> {
  const matter = matterOf(content, book);
  const draft = printBookOf(content, book, matter, await bookCover(content, book, matter));
  return printPictures(draft, site);
}
