import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { Book } from './book.ts';

/** The book of a language, from its built pages. To be written. */
export async function bookOf({ campaign }: CampaignContent, locale: Locale, _readPage: (path: string) => Promise<string>): Promise<Book> {
  const { organiser, licence, site, updated: date } = campaign;
  return Promise.resolve({ locale, title: campaign.name, subtitle: '', organiser, licence, site, date, parts: [] });
}
