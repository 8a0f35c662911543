import type { Phrase } from '#src/core/checks/words.ts';
import { isFormula } from '#src/core/data/csv-cell.ts';
import { readCsv } from '#src/core/data/csv-table.ts';
import { COLUMNS } from '#src/core/data/kinds.ts';
import { WORDS } from '#src/core/data/testimony-rows.ts';
import type { KnownData } from '#src/core/output/entries/known-data.ts';
import { attempt } from '#src/core/output/tools.ts';

/** What stands in a row: its id, and whether it names somebody or tells something. */
interface Said {
  id: string;
  says(column: string): boolean;
}

/** Looks at a file of the published data: as many entries as in the content, no name and no words that are not to be there, no formula. */
export function wrongData(file: string, text: string, known: KnownData): Phrase[] {
  return file.endsWith('.csv') ? wrongTable(text, known) : wrongRows(text, known);
}

function wrongRows(text: string, known: KnownData): Phrase[] {
  const data = attempt(() => JSON.parse(text) as { kind?: unknown; rows?: unknown });
  if (data?.kind !== known.kind || !Array.isArray(data.rows)) return [['output.not-data']];
  const rows = data.rows as Record<string, unknown>[];
  return wrongEntries(
    rows.map((row) => ({ id: String(row[idColumn(known)]), says: (column) => row[column] !== null })),
    known,
  );
}

function wrongTable(text: string, known: KnownData): Phrase[] {
  const columns: string[] = Object.keys(COLUMNS[known.kind]);
  const said = (readCsv(text)?.rows ?? []).slice(1).map((cells): Said => {
    return { id: cells[0]!.text, says: (column) => (cells[columns.indexOf(column)]?.text ?? '') !== '' };
  });
  return [...wrongCells(text), ...wrongEntries(said, known)];
}

/** Looks at any table: it is whole, and a spreadsheet runs nothing of it. A bare number is a number, also below zero. */
export function wrongCells(text: string): Phrase[] {
  const table = readCsv(text);
  if (!table || table.rows.length === 0) return [['output.not-csv']];
  const cells = table.rows.flat().filter(({ text: cell, isQuoted }) => isFormula(cell) && (isQuoted || !NUMBER.test(cell)));
  return cells.map((cell) => ['output.formula', { start: cell.text.slice(0, 40) }]);
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

function wrongEntries(rows: readonly Said[], { ids, unnamed, silent }: KnownData): Phrase[] {
  const [wanted, found] = [new Set(ids), rows.map(({ id }) => id)];
  const times = Map.groupBy(found, (id) => id);
  const told = rows.filter(
    (row) => (unnamed.has(row.id) && row.says('name')) || (silent.has(row.id) && WORDS.some((word) => row.says(word))),
  );
  return [
    ...ids.filter((id) => !times.has(id)).map((entry): Phrase => ['output.entry-lost', { entry }]),
    ...[...times].flatMap(([entry, all]): Phrase[] => (all.length > 1 || !wanted.has(entry) ? [['output.entry-surplus', { entry }]] : [])),
    ...told.map(({ id }): Phrase => ['output.told-too-much', { entry: id }]),
  ];
}

function idColumn({ kind }: KnownData): string {
  return Object.keys(COLUMNS[kind])[0]!;
}
