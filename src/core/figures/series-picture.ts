import type { ColumnPoint, Picture, Value } from '#src/core/figures/picture.ts';
import { figureBase, type Language } from '#src/core/figures/picture-words.ts';
import type { SeriesFigure } from '#src/core/figures/schema.ts';

/** A series by year as a picture: a column for each year, the countries below. */
export function seriesPicture(figure: SeriesFigure & { id: string }, language: Language): Picture {
  const { t, formats } = language;
  const value = (count: number): Value => ({ value: count, text: formats.number(count) });
  const points = figure.points.map(({ year, shutdowns, countries, revised }): ColumnPoint => ({
    label: formats.year(year),
    value: value(shutdowns),
    revised: revised === undefined ? undefined : value(revised),
    below: countries === null ? undefined : value(countries),
  }));
  const base = figureBase(figure, figure.text[language.locale.code]!, language);
  const [name, below, unknown] = [t('figure.shutdowns'), t('figure.countries'), t('figure.notCounted')];
  return {
    ...base,
    notes: [...base.notes, ...(points.some(({ revised }) => revised) ? [t('data:pictures.revised')] : [])],
    shape: { kind: 'columns', name, below, unknown, points },
    table: { heads: [t('figure.year'), name, below], groups: [{ rows: points.map((point) => cells(point, unknown, language)) }] },
    data: {
      columns: [t('figure.year'), name, t('data:pictures.revisedColumn'), below],
      rows: figure.points.map(({ year, shutdowns, revised = null, countries }) => [year, shutdowns, revised, countries]),
    },
  };
}

function cells({ label, value, revised, below }: ColumnPoint, unknown: string, { t }: Language): string[] {
  const number = revised ? t('figure.revised', { number: value.text, revised: revised.text }) : value.text;
  return [label, number, below?.text ?? unknown];
}
