import { absoluteUrl } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { feedItems, type FeedItem } from './feed-items.ts';
import { feedName, type FeedKind } from './feed-paths.ts';
import { feedTitle, plainLine } from './feed-words.ts';

/** A JSON Feed (version 1.1) of a language, with the same entries as the Atom feed. */
export function jsonFeed(view: View, kind: FeedKind): string {
  const { content, locale } = view;
  const { campaign } = content;
  const here = (path: string) => absoluteUrl(campaign.site, `${locale.code}/${path}`);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(view, kind),
    home_page_url: here('index.html'),
    feed_url: here(feedName(kind, 'json-feed')),
    icon: absoluteUrl(campaign.site, 'icon-512.png'),
    favicon: absoluteUrl(campaign.site, 'icon-192.png'),
    authors: [{ name: campaign.organiser }],
    language: locale.tag,
    items: feedItems(content, locale.code, kind).map((item) => asItem(item, here)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function asItem({ path, title, summary, updated, kind, language }: FeedItem, here: (path: string) => string): object {
  return {
    id: here(path),
    url: here(path),
    title: plainLine(title),
    content_text: plainLine(summary),
    date_modified: `${updated}T00:00:00Z`,
    tags: [kind],
    ...(language !== undefined && { language }),
  };
}
