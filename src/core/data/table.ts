import { absoluteUrl } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { csvFile, type Cell } from './csv-file.ts';
import { COLUMNS, RANKING, type ColumnKind, type ColumnName } from './kinds.ts';
import type { Dataset } from './dataset.ts';
import { readText, type Paragraphs, type Row, type Texts, type Value } from './value.ts';

/** In whose words a table is: `labels` are those of codes; without them codes stay codes. */
interface Manner {
  view: View;
  isWorded: boolean;
}

/**
 * The table for programs: columns and codes by their names, texts in the language in which the campaign writes.
 * Two rows of headings would break every program that reads it, so the table in words is a file of its own.
 */
export function codedTable(data: Dataset, view: View): string {
  return table(data, { view, isWorded: false });
}

/** The table for people: the same rows in the same order, headings and codes in the words of a language. The first column, the id, joins the two. */
export function wordedTable(data: Dataset, view: View): string {
  return table(data, { view, isWorded: true });
}

function table(data: Dataset, manner: Manner): string {
  const columns = columnsOf(data);
  const header = columns.map(([name]) => (manner.isWorded ? heading(name, data, manner.view) : name));
  return csvFile(
    header,
    data.rows.map((row) => columns.map(([name, kind]) => cell(row, name, kind, data, manner))),
  );
}

/** The columns of a table: those of its kind, and one for each ranking by country. */
export function columnsOf({ kind, rankings }: Pick<Dataset, 'kind' | 'rankings'>): [name: string, kind: ColumnKind][] {
  const own = Object.entries<ColumnKind>(COLUMNS[kind]);
  return [...own, ...rankings.map(({ id }): [string, ColumnKind] => [RANKING + id, 'plain'])];
}

function heading(name: string, { rankings }: Dataset, { t, locale }: View): string {
  const ranking = rankings.find(({ id }) => RANKING + id === name);
  const said = ranking ? ranking.title[locale.tag] : readText(t(`data:columns.column.${name as ColumnName}`)).text;
  return said ?? name;
}

function cell(row: Row, name: string, kind: ColumnKind, data: Dataset, { view, isWorded }: Manner): Cell {
  const value = row[name] ?? null;
  if (value === null) return null;
  const { tag, code } = view.locale;
  const label = (one: string) => (isWorded ? (data.labels[name]?.[one]?.[tag] ?? one) : one);
  const WRITTEN: Record<ColumnKind, () => Cell> = {
    plain: () => (typeof value === 'boolean' && isWorded ? yesOrNo(value, view) : (value as Cell)),
    text: () => (value as Texts)[tag] ?? null,
    paragraphs: () => joined(value as Paragraphs, tag),
    code: () => label(value as string),
    codes: () => list((value as string[]).map(label)),
    list: () => list(value as string[]),
    page: () => absoluteUrl(view.content.campaign.site, `${code}/${value as string}`),
    state: () => list(stateIn(value, tag)),
  };
  return WRITTEN[kind]();
}

function yesOrNo(value: boolean, { t }: View): Cell {
  return readText(value ? t('data:open.yes') : t('data:open.no')).text ?? value;
}

function joined(paragraphs: Paragraphs, tag: string): Cell {
  const own = (paragraphs[tag] ?? []).filter((paragraph) => paragraph !== null);
  return own.length === 0 ? null : own.join('\n\n');
}

function list(items: readonly string[]): Cell {
  return items.length === 0 ? null : items.join('; ');
}

function stateIn(value: Value, tag: string): readonly string[] {
  return (value as Record<string, readonly string[]>)[tag] ?? [];
}
