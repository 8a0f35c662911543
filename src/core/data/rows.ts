import type { View } from '#src/core/site/view.ts';
import { coalitionRows } from './coalition-rows.ts';
import { countryRows } from './country-rows.ts';
import { figureRows } from './figure-rows.ts';
import type { DataKind } from './kinds.ts';
import type { RowSources } from './row-sources.ts';
import { testimonyRows } from './testimony-rows.ts';
import type { Row, Texts } from './value.ts';
import { winRows } from './win-rows.ts';

const ROWS: Record<DataKind, (sources: RowSources) => Row[]> = {
  figures: figureRows,
  coalition: coalitionRows,
  wins: winRows,
  testimonies: testimonyRows,
  countries: countryRows,
};

/** All rows of a kind of data, in the order of the content. `views` has one view for each language. */
export function rowsOf(kind: DataKind, views: readonly View[]): Row[] {
  const { content } = views[0]!;
  return ROWS[kind]({ content, countryName: countryNames(views) });
}

/** Names of countries in all languages; each is asked for once. */
function countryNames(views: readonly View[]): RowSources['countryName'] {
  const known = new Map<string, Texts>();
  return (code) => {
    const names = known.get(code) ?? Object.fromEntries(views.map(({ locale, formats }) => [locale.tag, formats.country(code)]));
    known.set(code, names);
    return names;
  };
}
