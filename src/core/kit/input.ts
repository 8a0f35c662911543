import type { CampaignContent } from '#src/core/campaign/content.ts';
import { flatten } from '#src/core/checks/check-messages.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator } from '#src/core/messages/translator.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { pageTitle } from '#src/core/site/titles.ts';
import { figureEntries, slideEntries, testimonyEntries } from './entries.ts';
import type { KitInput, KitLocale, Preview } from './model.ts';

/** What the kit is made of: the campaign's sign, colours and words, its graphics, and a link preview for every page. */
export function kitInput(content: CampaignContent): KitInput {
  const { name, hashtag, site, organiser, licence, updated, mark, theme } = content.campaign;
  const { host, pathname } = new URL(site);
  return {
    campaign: {
      name,
      hashtag,
      siteLabel: host + pathname.replace(/\/$/, ''),
      address: site,
      organiser,
      licence,
      updated,
      mark,
      colourways: theme.colourways,
    },
    graphics: content.kit,
    locales: content.locales.map((locale) => kitLocale(content, locale)),
    testimonies: testimonyEntries(content),
    figures: figureEntries(content),
    slides: slideEntries(content),
    previews: content.locales.flatMap((locale) => previewsOf(content, locale)),
  };
}

function kitLocale({ campaign, messages, coalition }: CampaignContent, locale: Locale): KitLocale {
  const { code, direction, script } = locale;
  const organisations = createFormats(locale).number(coalition.length);
  const wordsOf = (of: string) => Object.fromEntries([...flatten(messages[of]?.['kit'] ?? {})].map(([key, text]) => [key, String(text)]));
  const own = { words: wordsOf(code), wordsFile: `locales/${code}/kit.json`, values: { organisations } };
  const { sourceLocale } = campaign;
  return { code, direction, script, ...own, ...(code !== sourceLocale && { source: wordsOf(sourceLocale) }) };
}

function previewsOf(content: CampaignContent, locale: Locale): Preview[] {
  const t = createTranslator(locale.tag, content.messages[locale.code]!, createFormats(locale));
  return sitePages(content).map((page) => {
    const isSection = page.section !== 'home' && page.section !== 'page';
    const label = isSection ? t(`sections.${page.section as 'act'}`) : content.campaign.name;
    const entry = page.section === 'testimonies' ? { entry: page.id } : {};
    return { locale: locale.code, path: page.path.replace(/\.html$/, ''), label, ...entry, ...pageTitle(page, content, locale.code, t) };
  });
}
