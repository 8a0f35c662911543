import type { CampaignContent } from '#src/core/campaign/content.ts';
import { singleWords } from '#src/core/editions/single/single-words.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator } from '#src/core/messages/translator.ts';

/** What stands beside the pages in the archive of a language: how to open them, where the newest are, how to check them. */
export function siteReadme(content: CampaignContent, locale: Locale): string {
  const t = createTranslator(locale.tag, content.messages[locale.code]!, createFormats(locale));
  const { edition, paragraphs, mirrors } = singleWords(content, locale);
  const [, newest = '', ...checks] = paragraphs;
  const places = mirrors ? [[mirrors.title, ...mirrors.addresses].join('\n')] : [];
  const lines = [`${content.campaign.name}\n${edition}`, t('editions:single.open'), newest, ...places, ...checks];
  return `${lines.join('\n\n')}\n`;
}
