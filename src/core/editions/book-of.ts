import type { CampaignContent } from '#src/core/campaign/content.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator, type Translate } from '#src/core/messages/translator.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import type { Book, BookPart, Chapter } from './book.ts';
import { type Place, prefixIds, rewriteAddresses } from './book-links.ts';
import { type BookPage, readBookPage, type Taken } from './book-page.ts';
import { bookPlan, type PlannedPart } from './book-plan.ts';
import { append, type Element, elementsIn, fragmentOf } from './tree.ts';

/** Reads a built page by its path from the site’s root. */
export type ReadBuilt = (path: string) => Promise<string>;

interface Making {
  locale: Locale;
  t: Translate;
  site: string;
  readPage: ReadBuilt;
  /** The pages that are in the book, and those whose links are still to be led. */
  places: Map<string, Place>;
  pages: { elements: Element[]; path: string }[];
  ids: Set<string>;
}

/** The book of a language, from its built pages. */
export async function bookOf(content: CampaignContent, locale: Locale, readPage: ReadBuilt): Promise<Book> {
  const { organiser, licence, site, updated: date, name } = content.campaign;
  const t = createTranslator(locale.tag, content.messages[locale.code]!, createFormats(locale));
  const plan = bookPlan(content);
  // The names of parts come first: a chapter of the same name gets another.
  const making: Making = { locale, t, site, readPage, places: new Map(), pages: [], ids: new Set(plan.map(({ id }) => id)) };
  const parts: BookPart[] = [];
  for (const part of plan) parts.push(await partOf(part, making));
  for (const { elements, path } of making.pages) rewriteAddresses(elements, path, { site, pages: making.places });
  return { locale, title: name, subtitle: t('site:tagline'), organiser, licence, site, date, parts };
}

async function partOf({ id, own, chapters }: PlannedPart, making: Making): Promise<BookPart> {
  const made: Chapter[] = [];
  const opening = await openingOf(id, own, making);
  for (const path of chapters) made.push(await chapterOf(path, making));
  return { id, ...opening, chapters: made };
}

/** What stands under the title of a part: its pages, one after the other. */
async function openingOf(id: string, own: readonly string[], making: Making): Promise<BookPage> {
  const body = fragmentOf();
  let first: BookPage | undefined;
  for (const path of own) {
    const page = await read(path, takenOf(id), id, making);
    first ??= page;
    // The lead of a part stands on each of its pages.
    append(body, ...page.body.childNodes.slice(first === page ? 0 : 1));
  }
  return { ...(first ?? { title: making.t('nav.footer') }), body };
}

function takenOf(part: string): Taken {
  if (part === 'home') return 'home';
  return part === 'pictures' || part === 'wins' ? 'whole' : 'opening';
}

async function chapterOf(path: string, making: Making): Promise<Chapter> {
  const id = freeId(path.replace(/\.html$/, '').replaceAll('/', '-'), making.ids);
  return { id, path, ...(await read(path, 'whole', id, making)) };
}

async function read(path: string, taken: Taken, id: string, making: Making): Promise<BookPage> {
  const { locale, places, pages, site, t } = making;
  const built = `${locale.code}/${path}`;
  const words = { form: t('editions:book.form', { address: absoluteUrl(site, built) }) };
  const page = readBookPage(await making.readPage(built), path, taken, words);
  places.set(built, { id, anchors: prefixIds(page.body, id) });
  pages.push({ elements: elementsIn(page.body), path: built });
  return page;
}

/**
 * A name that no other text of the book has.
 * @example freeId('act-letters', new Set(['act-letters'])) // 'act-letters-2'
 */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
