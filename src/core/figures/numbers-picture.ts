import type { Picture } from '#src/core/figures/picture.ts';
import { dateOf, type Language, whenOf } from '#src/core/figures/picture-words.ts';
import type { NumberFigure } from '#src/core/figures/schema.ts';

/** The single numbers of a campaign as one picture. */
export function numbersPicture(id: string, figures: readonly (NumberFigure & { id: string })[], language: Language): Picture {
  const { t, formats, locale } = language;
  const numbers = figures.map((figure) => {
    const number = formats.number(figure.value);
    return { number: figure.atLeast ? t('figure.atLeast', { number }) : number, label: figure.text[locale.code]!.label };
  });
  const heads = [t('figure.value'), t('data:pictures.counts'), t('data:pictures.when')];
  const dates = figures.map(({ date }) => (date === undefined ? '–' : whenOf(date, formats)));
  const sources = figures.map(({ source, text }) => ({ source, name: text[locale.code]!.source }));
  return {
    id,
    title: t('data:pictures.numbers'),
    summary: formats.series(numbers.map(({ number, label }) => `${number} ${label}`)),
    notes: [],
    sources: sources.filter(({ source }, i) => sources.findIndex((other) => sameSource(other.source, source)) === i),
    date: dateOf(undefined, language),
    shape: { kind: 'numbers', numbers },
    table: { heads, groups: [{ rows: numbers.map(({ number, label }, i) => [number, label, dates[i]!]) }] },
    data: { columns: heads, rows: figures.map((figure, i) => [figure.value, numbers[i]!.label, figure.date ?? null]) },
    file: `locales/${locale.code}/data.json`,
  };
}

function sameSource(a: NumberFigure['source'], b: NumberFigure['source']): boolean {
  return a.name === b.name && a.report === b.report;
}
