import type { Row } from '#src/core/figures/bars.ts';
import type { RankingFigure, SeriesFigure } from '#src/core/figures/schema.ts';
import type { Formats } from '#src/core/locales/formats.ts';

/** A figure as the rows of its chart and of its table. */
export interface Tabulated {
  chart: Row[];
  table: string[][];
}

/** What the rows say besides numbers. */
export interface RowWords {
  notCounted: string;
  revised(number: string, revised: string): string;
}

/** The years of a series: shutdowns as the first bar, countries as the second where they were counted. */
export function seriesRows(figure: SeriesFigure, formats: Formats, words: RowWords): Tabulated {
  const { number, year } = formats;
  return {
    chart: figure.points.map((point) => ({
      label: year(point.year),
      bars: [
        { value: point.shutdowns, text: number(point.shutdowns), series: 0 },
        ...(point.countries === null ? [] : [{ value: point.countries, text: number(point.countries), series: 1 }]),
      ],
    })),
    table: figure.points.map((point) => [
      year(point.year),
      point.revised === undefined ? number(point.shutdowns) : words.revised(number(point.shutdowns), number(point.revised)),
      point.countries === null ? words.notCounted : number(point.countries),
    ]),
  };
}

/** The places of a ranking, in the order given. Countries are named by the locale, labels by the figure's own texts. */
export function rankingRows(figure: RankingFigure, labels: Record<string, string>, formats: Formats): Tabulated {
  const rows = figure.points.map((point) => ({
    label: 'country' in point ? formats.country(point.country) : (labels[point.label] ?? point.label),
    value: point.value,
  }));
  return {
    chart: rows.map(({ label, value }) => ({ label, bars: [{ value, text: formats.number(value), series: 0 }] })),
    table: rows.map(({ label, value }) => [label, formats.number(value)]),
  };
}
