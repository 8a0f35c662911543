import { absoluteUrl } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { escapeXml } from '#src/core/site/xml.ts';
import { feedItems, newestDay, type FeedItem } from './feed-items.ts';
import { feedName, type FeedKind } from './feed-paths.ts';
import { feedTitle, plainLine } from './feed-words.ts';

/** An Atom feed (RFC 4287) of a language. Ids are addresses, which stay; days come from the content. */
export function atomFeed(view: View, kind: FeedKind): string {
  const { content, locale } = view;
  const { campaign } = content;
  const here = (path: string) => escapeXml(absoluteUrl(campaign.site, `${locale.code}/${path}`));
  const items = feedItems(content, locale.code, kind);
  const own = here(feedName(kind, 'atom'));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.tag}">
<id>${own}</id><title>${escapeXml(feedTitle(view, kind))}</title>
<link rel="self" type="application/atom+xml" href="${own}"/><link href="${here('index.html')}"/>
<updated>${newestDay(items, content)}T00:00:00Z</updated><author><name>${escapeXml(campaign.organiser)}</name></author>
<rights>${escapeXml(campaign.licence.name)}</rights>
${items.map((item) => entry(item, here)).join('\n')}
</feed>
`;
}

function entry({ path, title, summary, updated, kind, language }: FeedItem, here: (path: string) => string): string {
  const lang = language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`;
  return (
    `<entry${lang}><id>${here(path)}</id><title>${escapeXml(plainLine(title))}</title><link href="${here(path)}"/>` +
    `<updated>${updated}T00:00:00Z</updated><category term="${kind}"/><summary>${escapeXml(plainLine(summary))}</summary></entry>`
  );
}
