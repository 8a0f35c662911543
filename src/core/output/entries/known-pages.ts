import type { CampaignContent } from '#src/core/campaign/content.ts';
import { INVITE_PATH } from '#src/core/host/conversation.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { KnownPage, PageKind } from '#src/core/output/known.ts';
import { KEEP_PATH, SHARE_PATH, type SitePage, sitePages, STUDIO_PATHS, VOLUNTEER_PATHS } from '#src/core/site/pages.ts';
import { SECTION_PATHS } from '#src/core/site/sections.ts';
import { fallbackFont, fallbackFontCss } from '#src/core/site/fallback-font.ts';
import { localesOf } from '#src/core/site/untranslated.ts';
import { absoluteUrl, previewPath } from '#src/core/site/paths.ts';

/** Every page that a campaign’s content makes, by its path: in each language, and the two without one. */
export function knownPages(content: CampaignContent): Map<string, KnownPage> {
  const paths = sitePages(content);
  const own = content.locales.flatMap((locale) =>
    paths.map((page) => [`${locale.code}/${page.path}`, pageIn(content, locale, page)] as const),
  );
  return new Map([['index.html', frontPage(content)], ['404.html', missingPage(content)], ...own]);
}

function pageIn(content: CampaignContent, { code, tag, direction, script }: Locale, page: SitePage): KnownPage {
  const { site, sourceLocale } = content.campaign;
  const address = (locale: string) => absoluteUrl(site, `${locale}/${page.path}`);
  const fallback = page.path === 'index.html' ? absoluteUrl(site, 'index.html') : address(sourceLocale);
  const title = titleOf(content, code, page);
  const testimony = content.testimonies.find(({ id }) => page.path === `testimonies/${id}.html`);
  const isListed = !content.untranslated?.[code]?.includes(page.path);
  const others = localesOf(content, page.path).map((other) => [other.tag, address(other.code)] as const);
  return {
    kind: kindOf(content, page.path),
    isListed,
    tag,
    direction,
    canonical: address(code),
    alternates: new Map(isListed ? [...others, ['x-default', fallback]] : []),
    preview: absoluteUrl(site, previewPath(`${code}/${page.path}`)),
    ...(title !== undefined && { title }),
    ...(fallbackFont({ script }) && { font: fallbackFontCss({ code, script }, `${code}/${page.path}`) }),
    ...(testimony && { says: testimony.text[code]?.body ?? [] }),
  };
}

function kindOf({ actions }: CampaignContent, path: string): PageKind {
  if (path === SECTION_PATHS.search) return 'search';
  if (path === KEEP_PATH) return 'keep';
  const { organisation, testimony, translate } = VOLUNTEER_PATHS;
  if ([organisation, testimony, translate, SHARE_PATH].some((form) => form === path)) return 'form';
  if (actions.some(({ id, form }) => form && path === `act/${id}.html`)) return 'form';
  if (path === INVITE_PATH || Object.values<string>(STUDIO_PATHS).includes(path)) return 'maker';
  if (path.startsWith('act/letters/')) return 'form';
  return 'page';
}

/** The title of the one entry that a page shows. */
function titleOf(
  { explainer, testimonies, actions, letters, pages }: CampaignContent,
  code: string,
  { section, path, id }: SitePage,
): string | undefined {
  if (section === 'explainer') return explainer.find((page) => page.id === id)?.texts[code]?.title;
  if (section === 'page') return pages.find((page) => page.id === id)?.texts[code]?.title;
  if (section === 'testimonies') return testimonies.find((entry) => path === `testimonies/${entry.id}.html`)?.text[code]?.title;
  if (path.startsWith('act/letters/')) return letters.find((entry) => path === `act/letters/${entry.id}.html`)?.text[code]?.title;
  if (section === 'act') return actions.find((entry) => path === `act/${entry.id}.html`)?.text[code]?.title;
  return undefined;
}

function missingPage({ campaign, locales }: CampaignContent): KnownPage {
  const { tag, direction, code } = locales.find((locale) => locale.code === campaign.sourceLocale) ?? locales[0]!;
  const preview = absoluteUrl(campaign.site, `preview/${code}/index.png`);
  return { kind: 'missing', tag, direction, canonical: undefined, alternates: new Map(), preview };
}

function frontPage(content: CampaignContent): KnownPage {
  const { campaign, locales } = content;
  const address = absoluteUrl(campaign.site, 'index.html');
  const homes = locales.map(({ tag, code }) => [tag, absoluteUrl(campaign.site, `${code}/index.html`)] as const);
  return { ...missingPage(content), kind: 'front', canonical: address, alternates: new Map([...homes, ['x-default', address]]) };
}
