import type { CampaignContent } from '#src/core/campaign/content.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator, OwnText } from '#src/core/messages/translator.ts';
import { isolate } from '#src/core/messages/isolate.ts';
import { foldedWords } from '#src/core/search/folded-words.ts';
import { resultForms } from '#src/core/search/result-forms.ts';
import { EDITIONS_PATH } from '#src/core/site/pages.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';

/** What a single file says of itself, in its language; values stand between isolates. */
export interface SingleWords {
  skip: string;
  contents: string;
  search: string;
  submit: string;
  more: string;
  kind: string;
  edition: string;
  about: string;
  /** The paragraphs of what the file is and how to check it; a list of addresses stands after the one that announces it. */
  paragraphs: string[];
  mirrors: { title: string; addresses: string[] } | undefined;
  /** What the script says and knows. */
  script: object;
}

/** The words of the single file of a language. */
export function singleWords(content: CampaignContent, locale: Locale): SingleWords {
  const { campaign, messages } = content;
  const formats = createFormats(locale);
  const t = createTranslator(locale.tag, messages[locale.code]!, formats);
  const address = (path: string) => absoluteUrl(campaign.site, `${locale.code}/${path}`);
  const { release, mirrors = [] } = campaign;
  return {
    skip: t('nav.skip'),
    contents: t('editions:book.contents'),
    search: t('editions:single.search'),
    submit: t('search.submit'),
    more: t('search.more'),
    kind: t('editions:single.kind'),
    edition: t('editions:single.edition', { date: new OwnText(formats.date(campaign.updated)) }),
    about: t('editions:single.about'),
    paragraphs: [
      t('editions:single.intro'),
      t('editions:single.newest', { address: address('index.html') }),
      t('editions:single.check', { address: address(EDITIONS_PATH) }),
      ...(release ? [t('editions:single.serial', { serial: release.serial }), t('editions:single.key', { key: release.key })] : []),
      ...(release?.demonstration ? [t('editions:book.check.keyDemonstration')] : []),
      t('page.licence', { licence: campaign.licence.name }),
    ],
    mirrors:
      mirrors.length === 0
        ? undefined
        : {
            title: t('editions:single.mirrors'),
            addresses: mirrors.map((mirror) => mirrorLine(mirror.url, mirror.demonstration ? t('editions:single.example') : '')),
          },
    script: {
      ...foldedWords(content, locale.code),
      code: locale.code,
      tag: `${locale.intl}-u-nu-${locale.numbering}`,
      results: resultForms(locale, t, formats),
      none: t('editions:single.none', { query: '{q}' }),
    },
  };
}

function mirrorLine(url: string, note: string): string {
  return note === '' ? isolate(url) : `${isolate(url)} · ${note}`;
}
