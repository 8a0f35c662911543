import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Locale } from '#src/core/locales/schema.ts';

/**
 * All that can be read of a campaign in one language, in reading order, as the pages show it: what every edition is made from.
 */
export interface Book {
  locale: Locale;
  /** The campaign’s name, and its one sentence. */
  title: string;
  subtitle: string;
  organiser: string;
  licence: { name: string; url: string };
  /** The site’s main address, ending in `/`. */
  site: string;
  /** The day of the content, `YYYY-MM-DD`. */
  date: string;
  parts: BookPart[];
}

/** Chapters that belong together, under the name of their section. */
export interface BookPart {
  id: string;
  title: string;
  chapters: Chapter[];
}

/**
 * A page without its frame. Ids are unique in the book: the chapter’s is `explainer-the-numbers`, those in it `explainer-the-numbers.id`.
 * Links lead to `#chapter`, `#chapter.id`, or to an absolute address. Pictures are named by their path in the site. Headings begin at h2 (the title is not in
 * the body). There are no scripts, forms, styles or classes but those that `book-body.ts` lists.
 */
export interface Chapter {
  id: string;
  /** The page’s path without the locale. */
  path: string;
  title: string;
  body: DefaultTreeAdapterTypes.DocumentFragment;
}
