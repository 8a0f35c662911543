import { focusName, issueName } from '#src/core/messages/open-names.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import type { View } from '#src/core/site/view.ts';
import { COLUMNS, type ColumnKind, type DataKind } from './kinds.ts';
import { readText, type Row, type Texts } from './value.ts';

/** What codes mean in each language: by column, then by code. */
export type Labels = Record<string, Record<string, Texts>>;

/** Says a code of a column in one language. */
type Say = (t: Translate, code: string) => string;

const MEASURES = { countries: 'figure.countries', value: 'figure.value' } as const;

// Codes are checked by the schemas of their entries; the types of messages know only some of them.
const SAID: Record<string, Say> = {
  'figures.kind': (t, code) => t(`data:open.figureKind.${code}` as 'data:open.figureKind.number'),
  'figures.measure': (t, code) => t(MEASURES[code as keyof typeof MEASURES]),
  'coalition.region': (t, code) => t(`coalition.region.${code}` as 'coalition.region.africa'),
  'coalition.scope': (t, code) => t(`coalition.scope.${code}` as 'coalition.scope.national'),
  'coalition.focus': (t, code) => focusName(t, code),
  'coalition.status': (t, code) => t(`data:open.status.${code}` as 'data:open.status.active'),
  'coalition.verifiedBy': (t, code) => t(`data:open.verifiedBy.${code}` as 'data:open.verifiedBy.lookup'),
  'wins.issue': (t, code) => issueName(t, code),
  'wins.kind': (t, code) => t(`win.kind.${code}` as 'win.kind.law'),
  'testimonies.use': (t, code) => t(`data:open.use.${code}` as 'data:open.use.link'),
  'testimonies.form': (t, code) => t(`testimony.${code}` as 'testimony.retold'),
  'testimonies.attribution': (t, code) => t(`volunteer:testimony.levels.${code}` as 'volunteer:testimony.levels.anonymous'),
};

/** The labels of all codes that stand in some rows. */
export function labelsOf(kind: DataKind, rows: readonly Row[], views: readonly View[]): Labels {
  const columns = Object.entries<ColumnKind>(COLUMNS[kind]).filter(([, written]) => written === 'code' || written === 'codes');
  return Object.fromEntries(columns.map(([column]) => [column, labelsIn(kind, column, rows, views)]));
}

function labelsIn(kind: DataKind, column: string, rows: readonly Row[], views: readonly View[]): Record<string, Texts> {
  const codes = new Set(rows.flatMap((row) => (row[column] ?? []) as string | string[]));
  return Object.fromEntries([...codes].sort().map((code) => [code, inAll(views, (t) => SAID[`${kind}.${column}`]!(t, code))]));
}

/** A message in all languages; null where it is not translated. */
export function inAll(views: readonly View[], say: (t: Translate, view: View) => string): Texts {
  return Object.fromEntries(views.map((view) => [view.locale.tag, readText(say(view.t, view)).text]));
}
