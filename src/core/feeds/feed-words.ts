import type { View } from '#src/core/site/view.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import type { FeedKind } from './feed-paths.ts';

/** What a feed is called in its language. */
export function feedTitle({ t, content }: Pick<View, 't' | 'content'>, kind: FeedKind): string {
  return plainLine(t(`data:feeds.title.${kind}`, { name: content.campaign.name }));
}

/** A text without marks and isolates: readers’ programs set it as they like. */
export function plainLine(text: string): string {
  return withoutMarks(text).replace(/[\u2066-\u2069]/g, '');
}
