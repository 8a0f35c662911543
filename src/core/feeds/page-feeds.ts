import type { CampaignContent } from '#src/core/campaign/content.ts';
import { feedKinds, type FeedKind } from './feed-paths.ts';

/** The kind of feed that tells of what stands in a folder or on a page. */
const KINDS: [start: RegExp, kind: FeedKind][] = [
  [/^explainer\//, 'explainer'],
  [/^testimonies\//, 'testimonies'],
  [/^wins(-\d+)?\.html$/, 'wins'],
  [/^act\/index(-\d+)?\.html$/, 'actions'],
];

/**
 * The feeds that a page names in its head, for programs that look for them: that of its own kind, and that of everything.
 * @example pageFeeds('wins.html', content) // ['wins', 'all']
 */
export function pageFeeds(path: string, content: CampaignContent): FeedKind[] {
  const own = KINDS.find(([start]) => start.test(path))?.[1];
  return [...(own !== undefined && feedKinds(content).includes(own) ? [own] : []), 'all'];
}
