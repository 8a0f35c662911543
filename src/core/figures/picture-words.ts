import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import type { Figure } from '#src/core/figures/schema.ts';
import type { Formats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { OwnText, type Translate } from '#src/core/messages/translator.ts';

/** What it takes to say a picture in a language; the view of a page has it. */
export interface Language {
  content: CampaignContent;
  locale: Locale;
  t: Translate;
  formats: Formats;
}

/** What every figure of the campaign that is drawn says of itself. */
export function figureBase(
  figure: Exclude<Figure, { kind: 'number' }> & { id: string },
  text: { title: string; summary: string; note?: string | undefined; source?: string | undefined },
  language: Language,
): Pick<Picture, 'id' | 'title' | 'summary' | 'notes' | 'sources' | 'date' | 'file'> {
  return {
    id: figure.id,
    title: text.title,
    summary: text.summary,
    notes: text.note === undefined ? [] : [text.note],
    sources: [{ source: figure.source, name: text.source }],
    date: dateOf(figure.source.date ?? ('date' in figure ? figure.date : undefined), language),
    file: `content/figures/${figure.id}.json`,
  };
}

/** As of when a number is, in words; where its figure doesn’t tell, when the campaign was last changed. */
export function dateOf(date: string | undefined, { t, formats, content }: Language): string {
  if (date === undefined) return t('page.updated', { date: new OwnText(formats.date(content.campaign.updated)) });
  return t('data:pictures.asOf', { date: new OwnText(whenOf(date, formats)) });
}

/** A year, a month or a day as the language writes it. */
export function whenOf(date: string, formats: Formats): string {
  if (date.length === 4) return formats.yearAlone(Number(date));
  return date.length === 7 ? `${formats.yearAlone(Number(date.slice(0, 4)))}/${formats.year(Number(date.slice(5)))}` : formats.date(date);
}

/** How a picture says that its table has more. */
export function moreOf({ t }: Language): (count: number) => string {
  return (count) => t('data:pictures.more', { count });
}
