import { inScript } from '#src/core/site/in-script.ts';
import { absoluteUrl, previewPath } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';

/** A page as schema.org describes it, in JSON that can stand inside a script element. */
export function pageJsonLd(view: View, title: string, description: string, type: 'website' | 'article'): string {
  const { campaign } = view.content;
  const publisher = { '@type': 'Organization', name: campaign.name, url: campaign.site };
  const page = {
    '@context': 'https://schema.org',
    '@type': type === 'article' ? 'Article' : 'WebPage',
    [type === 'article' ? 'headline' : 'name']: title,
    description,
    url: absoluteUrl(campaign.site, view.path),
    // Of other pages, the meta tags say it already.
    ...(type === 'article' && { image: absoluteUrl(campaign.site, previewPath(view.path)) }),
    inLanguage: view.locale.tag,
    license: campaign.licence.url,
    dateModified: campaign.updated,
    publisher,
  };
  return inScript(JSON.stringify(page));
}
