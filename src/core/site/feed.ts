import { absoluteUrl } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { escapeXml } from '#src/core/site/xml.ts';

interface Item {
  path: string;
  title: string;
  summary: string;
  updated: string;
}

/** An Atom feed (RFC 4287) of a language's testimonies and explainer pages. Dates come from the content, never from the clock. */
export function atomFeed(view: View): string {
  const { campaign } = view.content;
  const here = (path: string) => escapeXml(absoluteUrl(campaign.site, `${view.locale.code}/${path}`));
  const entries = items(view).map(
    ({ path, title, summary, updated }) =>
      `<entry><id>${here(path)}</id><title>${escapeXml(title)}</title><link href="${here(path)}"/>` +
      `<updated>${updated}T00:00:00Z</updated><summary>${escapeXml(summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.locale.tag}">
<id>${here('feed.xml')}</id><title>${escapeXml(view.t('site:feed.title'))}</title>
<link rel="self" href="${here('feed.xml')}"/><link href="${here('index.html')}"/>
<updated>${campaign.updated}T00:00:00Z</updated><author><name>${escapeXml(campaign.organiser)}</name></author>
<rights>${escapeXml(campaign.licence.name)}</rights>
${entries.join('\n')}
</feed>
`;
}

function items({ content, locale }: View): Item[] {
  const testimonies = content.testimonies.map(({ id, text, consent }) => ({
    path: `testimonies/${id}.html`,
    title: text[locale.code]!.title,
    summary: text[locale.code]!.summary,
    updated: consent.date,
  }));
  const pages = content.explainer.map(({ id, texts }) => ({
    path: `explainer/${id}.html`,
    title: texts[locale.code]!.title,
    summary: texts[locale.code]!.description,
    updated: content.campaign.updated,
  }));
  return [...testimonies, ...pages];
}
