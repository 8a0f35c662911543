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

/**
 * Chapters that belong together, under the name of their section. Its body is what stands under that name: the section’s first page, shortened to what
 * is not in the chapters, or nothing. A part may have no chapters: what worked, and the home page, are one text each.
 */
export interface BookPart extends Text {
  chapters: Chapter[];
}

/**
 * A page without its frame. Ids are unique in the book: the chapter’s is `explainer-the-numbers`, those in it `explainer-the-numbers.id`.
 * Links lead to `#part`, `#chapter`, `#chapter.id`, to an absolute address, or to `mailto:` and `tel:`. Pictures are named by their path in the site.
 * Headings begin at h2 (the title is not in the body). There are no scripts, forms or styles, and no elements, attributes and classes but those that
 * `book-body.ts` lists; `book-css.ts` has the few rules that drawings need.
 */
export interface Chapter extends Text {
  /** The page’s path without the locale. */
  path: string;
}

/** A text of the book with its title. */
interface Text {
  id: string;
  /** Plain text; names and hashtags in it stand between isolates (U+2068, U+2069). */
  title: string;
  /** Where the title stands in another language than the book: its language and direction. */
  titleIn?: { lang: string; dir: string };
  body: DefaultTreeAdapterTypes.DocumentFragment;
}
