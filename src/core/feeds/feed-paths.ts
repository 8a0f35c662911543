import type { CampaignContent } from '#src/core/campaign/content.ts';

/** What feeds tell of: everything, or the entries of one kind. */
export const FEED_KINDS = ['all', 'explainer', 'testimonies', 'wins', 'actions'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** The two formats: Atom, which every reader knows, and JSON Feed, which programs like. */
export const FEED_FORMATS = { atom: 'xml', 'json-feed': 'json' } as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

/** A feed of a language, and where it lies. */
export interface FeedPath {
  path: string;
  code: string;
  kind: FeedKind;
  format: FeedFormat;
}

/**
 * Where a feed lies in a language’s folder.
 * @example feedName('all', 'atom') // 'feed.xml'
 * @example feedName('wins', 'json-feed') // 'feeds/wins.json'
 */
export function feedName(kind: FeedKind, format: FeedFormat): string {
  const name = kind === 'all' ? 'feed' : `feeds/${kind}`;
  return `${name}.${FEED_FORMATS[format]}`;
}

/** The kinds of which a campaign has entries; the feed of everything is always there. */
export function feedKinds(content: CampaignContent): FeedKind[] {
  return FEED_KINDS.filter((kind) => kind === 'all' || content[kind].length > 0);
}

/** The kinds of which a campaign has entries, without the feed of everything. */
export function singleKinds(content: CampaignContent): FeedKind[] {
  return feedKinds(content).filter((kind) => kind !== 'all');
}

/** All feeds of a campaign, language by language. */
export function feedPaths(content: CampaignContent): FeedPath[] {
  const formats = Object.keys(FEED_FORMATS) as FeedFormat[];
  return content.locales.flatMap(({ code }) =>
    feedKinds(content).flatMap((kind) => formats.map((format) => ({ path: `${code}/${feedName(kind, format)}`, code, kind, format }))),
  );
}
