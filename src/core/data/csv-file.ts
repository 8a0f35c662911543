import { stringify } from 'csv-stringify/sync';
import { safeCell } from './csv-cell.ts';

/** What a cell of a table may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): UTF-8 that says so, so that spreadsheets don't guess; every text in quotation marks, so that a semicolon
 * in it parts no cell; numbers bare, with a point.
 * @example csvFile(['id', 'value'], [['a', 5]]) // '\ufeff"id","value"\r\n"a",5\r\n'
 */
export function csvFile(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header.map(asCell), ...rows.map((row) => row.map(asCell))], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_string: true,
    quoted_empty: false,
    // A second lock on the same door: what the library knows of formulas is less than what `safeCell` knows.
    escape_formulas: true,
  });
}

function asCell(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? safeCell(cell) : cell;
}
