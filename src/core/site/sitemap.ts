import type { CampaignContent } from '#src/core/campaign/content.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { localesOf } from '#src/core/site/untranslated.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { escapeXml } from '#src/core/site/xml.ts';

/** A sitemap in which each page names itself in every language, and the one for readers of none of them (x-default). */
export function sitemap(content: CampaignContent): string {
  const urls = sitePages(content).flatMap(({ path }) => pageEntries(content, path));
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${escapeXml(absoluteUrl(content.campaign.site, 'index.html'))}</loc></url>
${urls.join('\n')}
</urlset>
`;
}

function pageEntries(content: CampaignContent, path: string): string[] {
  const { campaign } = content;
  const locales = localesOf(content, path);
  const address = (code: string) => escapeXml(absoluteUrl(campaign.site, `${code}/${path}`));
  const alternate = (tag: string, href: string) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`;
  const fallback = path === 'index.html' ? escapeXml(absoluteUrl(campaign.site, path)) : address(campaign.sourceLocale);
  const alternates = [...locales.map(({ tag, code }) => alternate(tag, address(code))), alternate('x-default', fallback)].join('');
  return locales.map(({ code }) => `<url><loc>${address(code)}</loc><lastmod>${campaign.updated}</lastmod>${alternates}</url>`);
}
