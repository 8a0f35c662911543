import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Book } from '#src/core/editions/book.ts';
import type { SiteFiles } from './site-files.ts';

/** What the maker of an edition gets: the campaign, the book of one language, and the built site (all pages, graphics, the search). */
export interface EditionJob {
  content: CampaignContent;
  book: Book;
  site: SiteFiles;
}

/** Makes an edition’s bytes; undefined where this machine can’t, after it said so in a line of `notes`. */
export type MakeEdition = (job: EditionJob, notes: string[]) => Promise<Uint8Array | undefined>;
