import type { Entry } from '#src/core/campaign/kinds.ts';
import type { NumberFigure, RankingFigure, SeriesFigure } from '#src/core/figures/schema.ts';
import type { RowSources } from './row-sources.ts';
import { sourceFields } from './source-fields.ts';
import { TextsOf, type Row } from './value.ts';

type Figure = Entry<'figures'>;

/** What differs from row to row of one figure. */
type Counted = Pick<Row, 'measure' | 'year' | 'rank' | 'country' | 'countryName' | 'label' | 'value' | 'revised' | 'atLeast'>;

/** One row for each number: a number by itself, each year and measure of a series, each place of a ranking. */
export function figureRows(sources: RowSources): Row[] {
  return sources.content.figures.flatMap((figure) => {
    const texts = new TextsOf(sources.content.locales);
    const { id, kind, text, source } = figure;
    const shared = {
      title: texts.text('title', (code) => titleOf(figure, code)),
      note: kind === 'number' ? null : noteOf(figure, texts),
    };
    const own = sourceFields(source, texts, (code) => text[code]?.source);
    const counted = countedIn(figure, sources, texts);
    return counted.map(([key, row]) => ({
      id: [id, ...key].join('/'),
      figure: id,
      kind,
      title: shared.title,
      ...row,
      date: 'date' in figure ? (figure.date ?? null) : null,
      note: shared.note,
      ...own,
      untranslated: texts.untranslated,
      older: texts.older,
    }));
  });
}

function titleOf(figure: Figure, code: string): string | undefined {
  return figure.kind === 'number' ? figure.text[code]?.label : figure.text[code]?.title;
}

function noteOf({ text }: SeriesFigure | RankingFigure, texts: TextsOf): Row['note'] {
  const hasNote = Object.values(text).some(({ note }) => note !== undefined);
  return hasNote ? texts.text('note', (code) => text[code]?.note) : null;
}

function countedIn(figure: Figure, sources: RowSources, texts: TextsOf): [key: (string | number)[], row: Counted][] {
  if (figure.kind === 'number') return [[[], { ...NOTHING, ...numberRow(figure) }]];
  if (figure.kind === 'series') return figure.points.flatMap((point) => yearRows(point));
  return placeRows(figure, sources, texts);
}

const NOTHING: Counted = {
  measure: 'value',
  year: null,
  rank: null,
  country: null,
  countryName: null,
  label: null,
  value: null,
  revised: null,
  atLeast: false,
};

function numberRow({ value, atLeast = false, date }: NumberFigure): Partial<Counted> {
  return { value, atLeast, year: yearOf(date) };
}

function yearRows({ year, value, countries, revised }: SeriesFigure['points'][number]): [(string | number)[], Counted][] {
  return [
    [['value', year], { ...NOTHING, measure: 'value', year, value, revised: revised ?? null }],
    ...(countries === undefined
      ? []
      : [[['countries', year], { ...NOTHING, measure: 'countries', year, value: countries }] as [(string | number)[], Counted]]),
  ];
}

/** The places of a ranking; equal values share a rank, and the next ones keep theirs: 1, 2, 2, 4. */
function placeRows(figure: RankingFigure, { countryName }: RowSources, texts: TextsOf): [(string | number)[], Counted][] {
  const values = figure.points.map(({ value }) => value);
  return figure.points.map((point) => {
    const rank = 1 + values.filter((value) => value > point.value).length;
    const row = { ...NOTHING, year: yearOf(figure.date), rank, value: point.value };
    if ('country' in point) return [[point.country], { ...row, country: point.country, countryName: countryName(point.country) }];
    const label = texts.text('label', (code) => {
      const own = figure.text[code];
      return own && 'labels' in own ? own.labels[point.label] : undefined;
    });
    return [[point.label], { ...row, label }];
  });
}

function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}
