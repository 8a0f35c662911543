import type { Entry } from '#src/core/campaign/kinds.ts';
import type { Testimony } from '#src/core/testimonies/schema.ts';
import type { Use } from './kinds.ts';
import type { RowSources } from './row-sources.ts';
import { TextsOf, type Row } from './value.ts';

/** What each consent lets others do. Who agreed to a website has not agreed to be copied from it. */
const USE_BY_CONSENT: Record<Testimony['consent']['scope'], Use> = {
  website: 'link',
  'published-source': 'quote-with-source',
  'website-and-graphics': 'quote-and-pictures',
};

/** The testimonies as far as the people allowed: nothing of what was taken back, no name that is not shown, no words given for the site alone. */
export function testimonyRows(sources: RowSources): Row[] {
  return publishedTestimonies(sources.content).map((testimony) => {
    const texts = new TextsOf(sources.content.locales);
    const use = USE_BY_CONSENT[testimony.consent.scope];
    return {
      id: testimony.id,
      use,
      form: testimony.form,
      attribution: testimony.attribution.level,
      country: testimony.country,
      countryName: sources.countryName(testimony.country),
      ...(use === 'link' ? WITHOUT_WORDS : words(testimony, texts)),
      page: `testimonies/${testimony.id}.html`,
      untranslated: texts.untranslated,
      older: texts.older,
    };
  });
}

/** The testimonies that stand in the data: what was taken back does not, even before its file is deleted. */
export function publishedTestimonies({ testimonies }: { testimonies: Entry<'testimonies'>[] }): Entry<'testimonies'>[] {
  return testimonies.filter(({ consent }) => consent.withdrawn === undefined);
}

/** True where only a link may lead to a testimony: its words are not in the data. */
export function isLinkOnly({ consent }: Pick<Testimony, 'consent'>): boolean {
  return USE_BY_CONSENT[consent.scope] === 'link';
}

/** The fields that tell what a person said or who they are. */
export const WORDS = [
  ...(['name', 'who', 'place', 'title', 'summary', 'body'] as const),
  ...(['originalLanguage', 'source', 'sourceUrl', 'sourceRead'] as const),
] as const;

const WITHOUT_WORDS: Row = Object.fromEntries(WORDS.map((name) => [name, null]));

function words({ attribution, text, source, originalLanguage }: Entry<'testimonies'>, texts: TextsOf): Row {
  const field = (name: 'who' | 'place' | 'title' | 'summary') => texts.text(name, (code) => text[code]?.[name]);
  return {
    name: 'name' in attribution ? texts.text('name', (code) => text[code]?.name ?? attribution.name) : null,
    who: field('who'),
    place: field('place'),
    title: field('title'),
    summary: field('summary'),
    body: texts.paragraphs('body', (code) => text[code]?.body),
    originalLanguage,
    source: texts.text('source', (code) => text[code]?.source ?? source.name),
    sourceUrl: source.url ?? null,
    sourceRead: source.date ?? null,
  };
}
