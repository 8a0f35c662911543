import type { CampaignContent } from '#src/core/campaign/content.ts';
import { editionPath } from '#src/core/editions/edition.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import type { KnownPage } from '#src/core/output/known.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';

/** What each language can be taken home as: the files that must be there, those that some machines can’t make, and the one that is a page. */
export interface KnownEditions {
  required: string[];
  optional: string[];
  pages: [path: string, page: KnownPage][];
}

/** The editions of a campaign. */
export function knownEditions({ campaign, locales }: CampaignContent): KnownEditions {
  const slug = campaignSlug(campaign);
  const codes = locales.map(({ code }) => code);
  return {
    required: codes.flatMap((code) => (['html', 'site', 'epub'] as const).map((format) => editionPath(slug, code, format))),
    optional: codes.flatMap((code) => (['pdf', 'zim'] as const).map((format) => editionPath(slug, code, format))),
    pages: locales.map(({ code, tag, direction }) => [
      editionPath(slug, code, 'html'),
      {
        kind: 'single',
        isListed: false,
        tag,
        direction,
        canonical: absoluteUrl(campaign.site, `${code}/index.html`),
        alternates: new Map(),
        preview: undefined,
      },
    ]),
  };
}
