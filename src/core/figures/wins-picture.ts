import type { CampaignContent } from '#src/core/campaign/content.ts';
import { countriesOf } from '#src/core/coalition/groups.ts';
import type { Picture, PictureSource, TimelineGroup } from '#src/core/figures/picture.ts';
import { dateOf, type Language, moreOf } from '#src/core/figures/picture-words.ts';
import { OwnText } from '#src/core/messages/translator.ts';

type Win = CampaignContent['wins'][number];

/** What worked as a line of time; wins of which no source gives a year stand apart, and the picture says so. */
export function winsPicture(id: string, language: Language): Picture {
  const { t, formats, locale } = language;
  const years = winsByYear(language);
  const heads = [t('figure.year'), t('figure.country'), t('data:pictures.what')];
  const unknown = t('data:pictures.noYear');
  const nameOf = (year: number | undefined): string => (year === undefined ? unknown : formats.yearAlone(year));
  const titleOf = ({ text }: Win): string => text[locale.code]!.title;
  return {
    id,
    title: t('data:pictures.wins'),
    summary: summaryOf(language),
    notes: [],
    sources: sourcesOf(language),
    date: dateOf(undefined, language),
    shape: {
      kind: 'timeline',
      groups: years.map(([year, wins]) => groupOf(nameOf(year), year !== undefined, wins, language)),
      more: moreOf(language),
    },
    table: {
      heads: heads.slice(1),
      groups: years.map(([year, wins]) => ({ head: nameOf(year), rows: wins.map((win) => [formats.country(win.country), titleOf(win)]) })),
    },
    data: {
      columns: heads,
      rows: years.flatMap(([year = null, wins]) => wins.map((win) => [year, formats.country(win.country), titleOf(win)])),
    },
    file: `locales/${locale.code}/data.json`,
  };
}

/** The wins by their year, the earliest first, in each the countries in the order of the language; those without a year are the last. */
function winsByYear({ content, formats }: Language): [number | undefined, Win[]][] {
  const ordered = content.wins.toSorted((a, b) => formats.compare(formats.country(a.country), formats.country(b.country)));
  return [...Map.groupBy(ordered, ({ year }) => year)].sort(([a = Infinity], [b = Infinity]) => a - b);
}

function groupOf(label: string, isKnown: boolean, wins: Win[], { t, formats }: Language): TimelineGroup {
  return { label, isKnown, cards: wins.map(({ country, issue }) => ({ head: formats.country(country), text: t(`win.issue.${issue}`) })) };
}

function summaryOf({ t, content }: Language): string {
  const wins = new OwnText(t('data:pictures.winsCount', { count: content.wins.length }));
  const countries = new OwnText(t('coalition.countries', { count: countriesOf(content.wins).length }));
  const undated = content.wins.filter(({ year }) => year === undefined).length;
  const all = t('data:pictures.winsSummary', { wins, countries });
  return undated === 0 ? all : `${all} ${t('data:pictures.winsUndated', { count: undated })}`;
}

function sourcesOf({ content, locale }: Language): PictureSource[] {
  const found = content.wins.map(({ source, text }) => ({ source, name: text[locale.code]!.source }));
  return found.filter(({ source }, i) => found.findIndex((other) => other.source.name === source.name) === i);
}
