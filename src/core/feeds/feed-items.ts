import type { CampaignContent } from '#src/core/campaign/content.ts';
import { pagePath } from '#src/core/site/pages.ts';
import { OPEN, TELLS } from '#src/core/translation/marks.ts';
import { winPlace } from '#src/core/wins/parts.ts';
import { FEED_KINDS, type FeedKind } from './feed-paths.ts';

/** One piece of news. */
export interface FeedItem {
  /** Without the locale, with the place on the page: `wins.html#river-law`. */
  path: string;
  title: string;
  summary: string;
  /** The day from the content, never from the clock. */
  updated: string;
  kind: Exclude<FeedKind, 'all'>;
  /** The tag of the language in which the entry still stands, where that is not the feed’s. */
  language: string | undefined;
}

/** The most entries of a feed: a reader’s program asks for it again and again, often over a slow line. */
export const MOST_ITEMS = 50;

type Told = Pick<FeedItem, 'path' | 'title' | 'summary' | 'updated'>;

const TOLD: Record<FeedItem['kind'], (content: CampaignContent, code: string) => Told[]> = {
  explainer: ({ explainer, campaign }, code) =>
    explainer.map(({ id, texts }) => ({
      path: pagePath('explainer', id),
      title: texts[code]?.title ?? id,
      summary: texts[code]?.description ?? '',
      updated: campaign.updated,
    })),
  testimonies: ({ testimonies }, code) =>
    testimonies
      .filter(({ consent }) => consent.withdrawn === undefined)
      .map(({ id, text, consent }) => ({ ...titled(id, text[code]), path: `testimonies/${id}.html`, updated: consent.date })),
  wins: (content, code) =>
    content.wins.map(({ id, text }) => ({ ...titled(id, text[code]), path: winPlace(id, content), updated: content.campaign.updated })),
  actions: ({ actions, campaign }, code) =>
    actions.map(({ id, text }) => ({ ...titled(id, text[code]), path: `act/${id}.html`, updated: campaign.updated })),
};

function titled(id: string, text: { title: string; summary: string } | undefined): Pick<Told, 'title' | 'summary'> {
  return { title: text?.title ?? id, summary: text?.summary ?? '' };
}

/** The news of a kind in a language: the newest first, in the campaign’s own order where days are the same. */
export function feedItems(content: CampaignContent, code: string, kind: FeedKind): FeedItem[] {
  const kinds = kind === 'all' ? FEED_KINDS.filter((own) => own !== 'all') : [kind];
  const items = kinds.flatMap((own) => TOLD[own](content, code).map((told) => ({ ...told, kind: own, language: foreignIn(told.title) })));
  return items.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)).slice(0, MOST_ITEMS);
}

/** The day of the newest entry, or of the content where there is none. */
export function newestDay(items: readonly FeedItem[], { campaign }: CampaignContent): string {
  return items[0]?.updated ?? campaign.updated;
}

function foreignIn(title: string): string | undefined {
  const says = title.startsWith(OPEN) ? title.slice(1, title.indexOf(TELLS)) : '=';
  return says.startsWith('=') ? undefined : says.split(' ')[0];
}
