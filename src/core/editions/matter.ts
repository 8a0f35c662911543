import type { CampaignContent } from '#src/core/campaign/content.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import { createTranslator, type Translate } from '#src/core/messages/translator.ts';
import { EDITIONS_PATH, hasMirrors, MIRRORS_PATH } from '#src/core/site/pages.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import type { Book } from './book.ts';

/** What stands before and after the texts of a book, in its language. Names and addresses in it stand between isolates. */
export interface Matter {
  cover: string;
  contents: string;
  /** Who published it, and of which day its texts are. */
  published: string;
  date: string;
  about: MatterPart;
  check: MatterPart & { key?: ReleaseKey };
  places: MatterPart & { list: Place[] };
  /** How the book can be read without seeing. */
  access: string;
  /** “page {{page}}”, cut where the number goes. */
  page: [before: string, after: string];
}

/** A title and what stands below it. */
export interface MatterPart {
  title: string;
  paragraphs: string[];
}

/** An address of the site, for people and for cameras. */
export interface Place {
  label: string;
  url: string;
  /** What is said with it where it is only an example. */
  warning?: string;
}

/** The key with which releases are signed. */
export interface ReleaseKey {
  label: string;
  key: string;
  warning?: string;
}

// In no text, and no sign of any script.
const GAP = '\ue000';

/** The words around the texts of a book. */
export function matterOf(content: CampaignContent, book: Book): Matter {
  const { locale, organiser, site, licence } = book;
  const formats = createFormats(locale);
  const t = createTranslator(locale.tag, content.messages[locale.code]!, formats);
  const date = formats.date(book.date);
  return {
    cover: t('editions:book.cover'),
    contents: t('editions:book.contents'),
    published: t('editions:book.published', { organiser }),
    date: t('editions:book.date', { date }),
    about: {
      title: t('editions:book.about'),
      paragraphs: [t('editions:book.from', { site, date }), t('editions:book.copy', { licence: `${licence.name}, ${licence.url}` })],
    },
    check: checkOf(content, book, t),
    places: { title: t('editions:book.places.title'), paragraphs: [t('editions:book.places.text')], list: placesOf(content, t) },
    access: t('editions:book.access'),
    page: cut(t('editions:book.page', { page: GAP })),
  };
}

function checkOf(content: CampaignContent, { site, locale }: Book, t: Translate): Matter['check'] {
  const addressOf = (path: string): string => absoluteUrl(site, `${locale.code}/${path}`);
  const { release } = content.campaign;
  const paragraphs = [t('editions:book.check.text'), t('editions:book.check.sums', { address: addressOf(EDITIONS_PATH) })];
  if (hasMirrors(content)) paragraphs.push(t('editions:book.check.true', { address: addressOf(MIRRORS_PATH) }));
  return { title: t('editions:book.check.title'), paragraphs, ...(release && { key: keyOf(release, t) }) };
}

function keyOf({ key, demonstration }: { key: string; demonstration?: boolean | undefined }, t: Translate): ReleaseKey {
  return { label: t('editions:book.check.key'), key, ...(demonstration && { warning: t('editions:book.check.keyDemonstration') }) };
}

function placesOf({ campaign }: CampaignContent, t: Translate): Place[] {
  const main = { label: t('editions:mirrors.main'), url: campaign.site };
  const mirrors = (campaign.mirrors ?? []).map(({ kind, url, name, demonstration }) => ({
    label: name ?? t(`editions:mirrors.${kind}`),
    url,
    ...(demonstration && { warning: t('editions:mirrors.demonstration') }),
  }));
  return [main, ...mirrors];
}

function cut(text: string): [string, string] {
  const [before = '', after = ''] = text.replace(/[\u2066-\u2069]/g, '').split(GAP);
  return [before, after];
}
