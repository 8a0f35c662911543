import type { CampaignContent } from '#src/core/campaign/content.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator } from '#src/core/messages/translator.ts';
import { homeContent } from '#src/core/site/home.ts';
import { sectionsOf } from '#src/core/site/sections.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';

/** A short text with its heading. */
interface Said {
  title: string;
  text: string;
}

/** What a specimen of a look says, in the campaign’s own words. */
export interface SpecimenWords {
  name: string;
  sections: string[];
  title: string;
  lead: string;
  button: string;
  demand: string;
  asks: { title: string; list: Said[] };
  number: { title: string; number: string; label: string } | undefined;
  story: (Said & { heading: string; who: string }) | undefined;
  wins: { title: string; list: string[] };
  about: string;
}

const MOST = 3;

/** Takes a specimen’s words from what a campaign’s home page says in a language. */
export function specimenWords(content: CampaignContent, locale: Locale): SpecimenWords {
  const { code, tag } = locale;
  const formats = createFormats(locale);
  const t = createTranslator(tag, content.messages[code]!, formats);
  const { asks, figures, testimonies, wins } = homeContent(content);
  const [figure] = figures;
  const said = (texts: Record<string, { title: string; summary: string }>): Said => ({
    title: withoutMarks(texts[code]!.title),
    text: withoutMarks(texts[code]!.summary),
  });
  const [story] = testimonies;
  return {
    name: content.campaign.name,
    sections: sectionsOf(content)
      .slice(0, 5)
      .map((name) => withoutMarks(t(`sections.${name}`))),
    title: withoutMarks(t('site:hero.title')),
    lead: withoutMarks(t('site:hero.lead')),
    button: withoutMarks(t('site:hero.primary')),
    demand: withoutMarks(t('site:demand')),
    asks: { title: withoutMarks(t('site:home.asksTitle')), list: asks.slice(0, MOST).map(({ text }) => said(text)) },
    number: figure && {
      title: withoutMarks(t('site:home.numbersTitle')),
      number: formats.number(figure.value),
      label: withoutMarks(figure.text[code]!.label),
    },
    story: story && {
      ...said(story.text),
      heading: withoutMarks(t('site:home.storiesTitle')),
      who: withoutMarks(`${story.text[code]!.who} · ${story.text[code]!.place}`),
    },
    wins: { title: withoutMarks(t('site:home.winsTitle')), list: wins.slice(0, MOST).map(({ text }) => withoutMarks(text[code]!.title)) },
    about: withoutMarks(t('site:footer.about')),
  };
}
