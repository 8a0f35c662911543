import type { CampaignContent } from '#src/core/campaign/content.ts';
import { editionPath, FILE_FORMATS } from '#src/core/editions/edition.ts';
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
  const { editions: wanted = FILE_FORMATS } = campaign;
  const pathsOf = (formats: readonly (typeof FILE_FORMATS)[number][]): string[] =>
    locales.flatMap(({ code }) => formats.filter((format) => wanted.includes(format)).map((format) => editionPath(slug, code, format)));
  return {
    required: pathsOf(['html', 'site', 'epub', 'zim']),
    // It needs a font for the language’s letters.
    optional: pathsOf(['pdf']),
    pages: (wanted.includes('html') ? locales : []).map(({ code, tag, direction }) => [
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
