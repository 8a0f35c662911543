import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Formats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import type { SourceChange } from '#src/core/translation/report.ts';

/** A page's view of the campaign in its language. */
export interface View {
  content: CampaignContent;
  locale: Locale;
  /** The page's own path, with its locale: `fr/explainer/the-numbers.html`. */
  path: string;
  t: Translate;
  /** A message of `kit.json` whose key comes from the content: `word('graphics.banner.name')`. */
  word(key: string, values?: Record<string, string>): string;
  formats: Formats;
  /** What of the page's language is older than its source, and the text that the page mostly shows. */
  translation: { changes: SourceChange[]; document: string };
  /** A link from this page to another page in the same language: `link('act/index.html')`. */
  link(path: string): string;
  /** A link from this page to a file of the site that has no language: `file('favicon.svg')`. */
  file(path: string): string;
}
