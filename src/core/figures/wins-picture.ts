import { issueName } from '#src/core/messages/open-names.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { countriesOf } from '#src/core/coalition/groups.ts';
import type { Picture, PictureSource, TimelineGroup } from '#src/core/figures/picture.ts';
import { dateOf, type Language, moreOf } from '#src/core/figures/picture-words.ts';
import { OwnText } from '#src/core/messages/translator.ts';

type Win = CampaignContent['wins'][number];

/** The most wins that the table names: of more it counts those of a year. The file with the numbers has all. */
export const MOST_ROWS = 120;

/** The most sources that it names; all are told with the data. */
const MOST_SOURCES = 12;

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
    table: tableOf(years, nameOf, language),
    data: {
      columns: heads,
      rows: years.flatMap(([year = null, wins]) => wins.map((win) => [year, formats.country(win.country), titleOf(win)])),
    },
    file: `locales/${locale.code}/data.json`,
  };
}

function tableOf(
  years: [number | undefined, Win[]][],
  nameOf: (year: number | undefined) => string,
  { t, formats, locale, content }: Language,
) {
  if (content.wins.length > MOST_ROWS) {
    const rows = years.map(([year, wins]) => [nameOf(year), t('data:pictures.winsCount', { count: wins.length })]);
    return { heads: [t('figure.year'), t('data:pictures.wins')], groups: [{ rows }] };
  }
  const rowOf = ({ country, text }: Win) => [formats.country(country), text[locale.code]!.title];
  return {
    heads: [t('figure.country'), t('data:pictures.what')],
    groups: years.map(([year, wins]) => ({ head: nameOf(year), rows: wins.map(rowOf) })),
  };
}

/** The wins by their year, the earliest first, in each the countries in the order of the language; those without a year are the last. */
function winsByYear({ content, formats }: Language): [number | undefined, Win[]][] {
  const ordered = content.wins.toSorted((a, b) => formats.compare(formats.country(a.country), formats.country(b.country)));
  return [...Map.groupBy(ordered, ({ year }) => year)].sort(([a = Infinity], [b = Infinity]) => a - b);
}

function groupOf(label: string, isKnown: boolean, wins: Win[], { t, formats }: Language): TimelineGroup {
  return { label, isKnown, cards: wins.map(({ country, issue }) => ({ head: formats.country(country), text: issueName(t, issue) })) };
}

function summaryOf({ t, content }: Language): string {
  const wins = new OwnText(t('data:pictures.winsCount', { count: content.wins.length }));
  const countries = new OwnText(t('coalition.countries', { count: countriesOf(content.wins).length }));
  const undated = content.wins.filter(({ year }) => year === undefined).length;
  const all = t('data:pictures.winsSummary', { wins, countries });
  return undated === 0 ? all : `${all} ${t('data:pictures.winsUndated', { count: undated })}`;
}

function sourcesOf({ content, locale, t }: Language): PictureSource[] {
  const found = content.wins.map(({ source, text }) => ({ source, name: text[locale.code]!.source }));
  const own = found.filter(({ source }, i) => found.findIndex((other) => other.source.name === source.name) === i);
  return own.length > MOST_SOURCES ? [...own.slice(0, MOST_SOURCES), { source: { name: t('data:open.title') }, name: undefined }] : own;
}
