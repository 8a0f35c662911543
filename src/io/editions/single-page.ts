import { join } from 'node:path';
import { localeCss, themeCss } from '#src/core/campaign/theme-css.ts';
import { BOOK_CSS } from '#src/core/editions/book-css.ts';
import { MOST_BYTES } from '#src/core/editions/single/budget.ts';
import { singleHtml, type SingleParts } from '#src/core/editions/single/single-html.ts';
import { singleWords } from '#src/core/editions/single/single-words.ts';
import { shadesCss } from '#src/core/figures/shades.ts';
import { recordCode } from '../code-record.ts';
import { ROOT } from '../folders.ts';
import { bundle, bundleStyle } from '../script-text.ts';
import type { EditionJob, MakeEdition } from './edition-job.ts';
import { inlinePictures } from './inline-pictures.ts';

interface Shared {
  script: string;
  style: string;
}

let shared: Promise<Shared> | undefined;

/** One HTML file with all texts of a language, that loads nothing and searches itself. Pictures give way before it gets too heavy to send. */
export const makeSinglePage: MakeEdition = async (job, notes) => {
  const { script, style } = await recordSingleCode();
  const bare = await htmlOf(job, { script, style }, new Map());
  const room = MOST_BYTES - bare.length;
  const { pictures, left } = await inlinePictures(job, room);
  const data = pictures.size === 0 ? bare : await htmlOf(job, { script, style }, pictures);
  const { code } = job.book.locale;
  if (left > 0) notes.push(`The single HTML file (${code}) has no room for ${left} pictures; their descriptions stand there instead.`);
  if (data.length > MOST_BYTES)
    notes.push(
      `The single HTML file (${code}) has ${Math.ceil(data.length / 1000)} kB, more than the ${MOST_BYTES / 1000} kB that messengers and slow lines carry well.`,
    );
  return data;
};

/** Notes the script and the style of such files as code of this build: they are the same in all. */
export async function recordSingleCode(): Promise<Shared> {
  const made = await (shared ??= makeShared());
  await recordCode('js', made.script);
  await recordCode('css', made.style);
  return made;
}

async function htmlOf({ content, book }: EditionJob, { script, style }: Shared, pictures: SingleParts['pictures']): Promise<Uint8Array> {
  const { campaign } = content;
  const styles = [
    style,
    themeCss(campaign.theme) + localeCss(book.locale, undefined, campaign.mark) + shadesCss(campaign.theme) + BOOK_CSS,
  ];
  const words = singleWords(content, book.locale);
  return Buffer.from(await singleHtml(book, { campaign, words, styles, script, pictures }));
}

/** What all languages have alike. */
async function makeShared(): Promise<Shared> {
  const { code: script } = await bundle(join(ROOT, 'src/client/book.ts'));
  return { script, style: await bundleStyle(join(ROOT, 'src/styles/book.css')) };
}
