import type { ColumnPoint, Picture, Value } from '#src/core/figures/picture.ts';
import { figureBase, type Language } from '#src/core/figures/picture-words.ts';
import type { SeriesFigure } from '#src/core/figures/schema.ts';

/** A series by year as a picture: a column for each year, the countries below where they are counted too. */
export function seriesPicture(figure: SeriesFigure & { id: string }, language: Language): Picture {
  const { t, formats } = language;
  const value = (count: number): Value => ({ value: count, text: formats.number(count) });
  const points = figure.points.map(({ year, value: count, countries, revised }): ColumnPoint => ({
    label: formats.year(year),
    value: value(count),
    revised: revised === undefined ? undefined : value(revised),
    below: typeof countries === 'number' ? value(countries) : undefined,
  }));
  const text = figure.text[language.locale.code]!;
  const base = figureBase(figure, text, language);
  const [name, below, unknown] = [text.counted ?? t('figure.value'), t('figure.countries'), t('figure.notCounted')];
  const hasCountries = figure.points.some(({ countries }) => countries !== undefined);
  const second = hasCountries ? [below] : [];
  return {
    ...base,
    notes: [...base.notes, ...(points.some(({ revised }) => revised) ? [t('data:pictures.revised')] : [])],
    shape: { kind: 'columns', name, below, unknown, points },
    table: {
      heads: [t('figure.year'), name, ...second],
      groups: [{ rows: points.map((point) => cells(point, language).concat(hasCountries ? [point.below?.text ?? unknown] : [])) }],
    },
    data: {
      columns: [t('figure.year'), name, t('data:pictures.revisedColumn'), ...second],
      rows: figure.points.map(({ year, value: count, revised = null, countries = null }) => [
        year,
        count,
        revised,
        ...(hasCountries ? [countries] : []),
      ]),
    },
  };
}

function cells({ label, value, revised }: ColumnPoint, { t }: Language): string[] {
  return [label, revised ? t('figure.revised', { number: value.text, revised: revised.text }) : value.text];
}
