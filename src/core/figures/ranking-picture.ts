import type { Picture } from '#src/core/figures/picture.ts';
import { figureBase, type Language, moreOf } from '#src/core/figures/picture-words.ts';
import type { RankingFigure } from '#src/core/figures/schema.ts';

/** A ranking as a picture, in the order given: countries are named by the language, labels by the figure’s own texts. */
export function rankingPicture(figure: RankingFigure & { id: string }, language: Language): Picture {
  const { t, formats, locale } = language;
  const text = figure.text[locale.code]!;
  const labels: Record<string, string> = 'labels' in text ? text.labels : {};
  const rows = figure.points.map((point) => ({
    label: 'country' in point ? formats.country(point.country) : (labels[point.label] ?? point.label),
    value: point.value,
    text: formats.number(point.value),
  }));
  const heads = [figure.of === 'countries' ? t('figure.country') : t('figure.cause'), t('figure.value')];
  return {
    ...figureBase(figure, text, language),
    shape: { kind: 'bars', rows, more: moreOf(language) },
    table: { heads, groups: [{ rows: rows.map(({ label, text: number }) => [label, number]) }] },
    data: { columns: heads, rows: rows.map(({ label, value }) => [label, value]) },
  };
}
