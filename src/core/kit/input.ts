import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { flatten } from '#src/core/checks/check-messages.ts';
import { handWords } from '#src/core/host/hand-words.ts';
import { packOf } from '#src/core/host/pack.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator } from '#src/core/messages/translator.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { pageTitle } from '#src/core/site/titles.ts';
import { figureEntries, slideEntries, testimonyEntries } from './entries.ts';
import { pictureEntries } from './picture-entries.ts';
import type { KitCampaign, KitInput, KitLocale, Preview } from './model.ts';

/** What the kit is made of: the campaign's sign, colours and words, its graphics, and a link preview for every page. */
export function kitInput(content: CampaignContent): KitInput {
  return {
    campaign: kitCampaign(content.campaign),
    graphics: content.kit,
    locales: content.locales.map((locale) => kitLocale(content, locale)),
    building: content.building,
    testimonies: testimonyEntries(content),
    figures: figureEntries(content),
    pictures: content.kit.some((graphic) => graphic.for === 'picture') ? pictureEntries(content) : [],
    slides: slideEntries(content),
    pack: packOf(content),
    previews: content.locales.flatMap((locale) => previewsOf(content, locale)),
  };
}

/** What every graphic of a campaign carries. */
export function kitCampaign({ name, hashtag, site, organiser, licence, updated, mark, theme }: Campaign): KitCampaign {
  const { host, pathname } = new URL(site);
  const siteLabel = host + pathname.replace(/\/$/, '');
  const { look, colourways } = theme;
  return { name, hashtag, siteLabel, address: site, organiser, licence, updated, mark, look, colourways };
}

function kitLocale(content: CampaignContent, locale: Locale): KitLocale {
  const { campaign, messages, coalition } = content;
  const { code, direction, script } = locale;
  const organisations = createFormats(locale).number(coalition.length);
  const wordsOf = (of: string) => Object.fromEntries([...flatten(messages[of]?.['kit'] ?? {})].map(([key, text]) => [key, String(text)]));
  const own = { words: wordsOf(code), wordsFile: `locales/${code}/kit.json`, values: { organisations } };
  const { sourceLocale } = campaign;
  return { code, direction, script, ...own, ...handOf(content, locale), ...(code !== sourceLocale && { source: wordsOf(sourceLocale) }) };
}

/** The labels of what is filled in by hand, where a graphic has any. */
function handOf({ kit, messages }: CampaignContent, locale: Locale): Pick<KitLocale, 'hand'> {
  if (!kit.some(({ template }) => template === 'invitation' || template === 'sheet')) return {};
  const t = createTranslator(locale.tag, messages[locale.code]!, createFormats(locale));
  return { hand: handWords(t, `locales/${locale.code}/act.json`) };
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
