import type { View } from '#src/core/site/view.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import type { FeedKind } from './feed-paths.ts';

/** What a feed is called in its language, on a page. */
export function feedTitleOnPage({ t, content }: Pick<View, 't' | 'content'>, kind: FeedKind): string {
  return t(`data:feeds.title.${kind}`, { name: content.campaign.name });
}

/** What a feed is called in its language, for readers’ programs. */
export function feedTitle(view: Pick<View, 't' | 'content'>, kind: FeedKind): string {
  return plainLine(feedTitleOnPage(view, kind));
}

/** A text without marks and isolates: readers’ programs set it as they like. */
export function plainLine(text: string): string {
  return withoutMarks(text).replace(/[\u2066-\u2069]/g, '');
}
