import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Entry } from '#src/core/campaign/kinds.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { isolate } from '#src/core/messages/isolate.ts';
import { createTranslator, type Translate } from '#src/core/messages/translator.ts';
import type { EntryWords, KitEntry, Words } from './model.ts';

type Say = (locale: Locale, t: Translate) => EntryWords | undefined;

/** The testimonies that may be shown on graphics, in each language: title, summary, who speaks. */
export function testimonyEntries(content: CampaignContent): KitEntry[] {
  const allowed = content.testimonies.filter(({ consent }) => consent.scope !== 'website');
  return allowed.map((testimony) => ({
    id: testimony.id,
    texts: textsBy(content, ({ code }, t) => testimonyWords(testimony, code, t)),
  }));
}

/** The numbers of the campaign in each language, written with the language's own digits. */
export function figureEntries(content: CampaignContent): KitEntry[] {
  const numbers = content.figures.filter((figure) => figure.kind === 'number');
  return numbers.map((figure) => ({ id: figure.id, texts: textsBy(content, (locale, t) => figureWords(figure, locale, t)) }));
}

/** The slides of the deck in each language, with the number or the testimony that they show. */
export function slideEntries(content: CampaignContent): KitEntry[] {
  return content.deck.map((slide, index) => ({
    id: slide.id,
    texts: textsBy(content, (locale, t) => {
      const words = slideWords(content, slide, locale, t);
      return words && { ...words, ...pageWords(index, content.deck.length, locale, t) };
    }),
  }));
}

/** What a deck says about itself, in the generator’s own words. */
function pageWords(index: number, count: number, locale: Locale, t: Translate): Pick<EntryWords, 'caption' | 'notesTitle' | 'keys'> {
  const { number } = createFormats(locale);
  const say = sayer(`locales/${locale.code}/ui.json`, 'slides');
  return {
    caption: say(t('slides.number', { number: number(index + 1), total: number(count) }), 'number'),
    notesTitle: say(t('slides.notes'), 'notes'),
    keys: say(t('slides.keys'), 'keys'),
  };
}

function textsBy({ locales, messages }: CampaignContent, say: Say): KitEntry['texts'] {
  const said = locales.map((locale) => [locale.code, say(locale, translatorOf(locale, messages[locale.code]!))] as const);
  return Object.fromEntries(said.flatMap(([code, words]) => (words ? [[code, words]] : [])));
}

function translatorOf(locale: Locale, messages: Record<string, unknown>): Translate {
  return createTranslator(locale.tag, messages, createFormats(locale));
}

function testimonyWords({ id, text, attribution, source }: Entry<'testimonies'>, code: string, t: Translate): EntryWords | undefined {
  const words = text[code];
  if (!words) return undefined;
  const say = sayer(`content/testimonies/${id}.json`, `text.${code}`);
  const name = 'name' in attribution ? (words.name ?? attribution.name) : t('testimony.anonymous');
  return {
    main: say(words.title, 'title'),
    sub: say(words.summary, 'summary'),
    who: say(isolate(name), 'name'),
    role: say(`${words.who} · ${words.place}`, 'who'),
    source: say(words.source ?? source.name, 'source'),
  };
}

function figureWords(figure: Entry<'figures'> & { kind: 'number' }, locale: Locale, t: Translate): EntryWords | undefined {
  const words = figure.text[locale.code];
  if (!words) return undefined;
  const say = sayer(`content/figures/${figure.id}.json`, `text.${locale.code}`);
  const number = createFormats(locale).number(figure.value);
  return {
    main: say(words.label, 'label'),
    count: figure.value,
    number: say(figure.atLeast ? t('figure.atLeast', { number }) : number, 'value'),
    source: say(words.source ?? figure.source.name, 'source'),
  };
}

function slideWords(content: CampaignContent, slide: Entry<'deck'>, locale: Locale, t: Translate): EntryWords | undefined {
  const words = slide.text[locale.code];
  if (!words) return undefined;
  const say = sayer(`content/deck/${slide.id}.json`, `text.${locale.code}`);
  const figure = content.figures.find(({ id }) => id === slide.figure);
  const testimony = content.testimonies.find(({ id }) => id === slide.testimony);
  const shown = figure?.kind === 'number' ? figureWords(figure, locale, t) : undefined;
  const voice = testimony && testimonyWords(testimony, locale.code, t);
  return {
    main: say(words.title, 'title'),
    sub: shown?.main ?? voice?.sub,
    number: shown?.number,
    count: shown?.count,
    who: voice?.who,
    role: voice?.role,
    source: shown?.source ?? voice?.source,
    points: words.points.map((point, i) => say(point, `points.${i}`)),
    notes: say(words.notes, 'notes'),
    layout: slide.layout,
  };
}

function sayer(file: string, path: string): (text: string, name: string) => Words {
  return (text, name) => ({ text, file, key: `${path}.${name}` });
}
