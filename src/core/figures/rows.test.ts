import { expect, test } from 'vitest';
import { rankingRows, seriesRows } from '#src/core/figures/rows.ts';
import type { RankingFigure, SeriesFigure } from '#src/core/figures/schema.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';

const arabic = createFormats({ intl: 'ar-EG', numbering: 'arab', calendars: ['gregory'] } as unknown as Locale);
const words = { notCounted: 'لم تُحصَ', revised: (number: string, revised: string) => `${number} (${revised})` };
const series = {
  kind: 'series',
  points: [
    { year: 2016, shutdowns: 75, countries: null, revised: 76 },
    { year: 2024, shutdowns: 1296, countries: 54 },
  ],
} as unknown as SeriesFigure;

test('a year in which countries were not counted has no second bar, and the table says so', () => {
  const { chart, table } = seriesRows(series, arabic, words);
  expect(chart.map(({ label, bars }) => [label, ...bars.map(({ text }) => text)])).toEqual([
    ['٢٠١٦', '٧٥'],
    ['٢٠٢٤', '١٬٢٩٦', '٥٤'],
  ]);
  expect(table).toEqual([
    ['٢٠١٦', '٧٥ (٧٦)', 'لم تُحصَ'],
    ['٢٠٢٤', '١٬٢٩٦', '٥٤'],
  ]);
});

test('a ranking keeps its order and names countries in the page’s language', () => {
  const figure = {
    kind: 'ranking',
    of: 'countries',
    points: [
      { country: 'MM', value: 85 },
      { country: 'IN', value: 84 },
    ],
  };
  expect(rankingRows(figure as unknown as RankingFigure, {}, arabic).table).toEqual([
    ['ميانمار (بورما)', '٨٥'],
    ['الهند', '٨٤'],
  ]);
});

test('a ranking by labels is named by the figure’s own texts', () => {
  const figure = { kind: 'ranking', of: 'labels', points: [{ label: 'conflict', value: 103 }] };
  const { chart } = rankingRows(figure as unknown as RankingFigure, { conflict: 'النزاع' }, arabic);
  expect(chart).toEqual([{ label: 'النزاع', bars: [{ value: 103, text: '١٠٣', series: 0 }] }]);
});
