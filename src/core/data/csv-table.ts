/** A CSV file read back: its lines as cells, or undefined where it is not whole. Quoted cells tell, so that numbers are known from texts. */
export interface CsvTable {
  rows: { text: string; isQuoted: boolean }[][];
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;

/** Reads a CSV file as this site writes it: it begins with a byte order mark, and every line ends with CR and LF. */
export function readCsv(text: string): CsvTable | undefined {
  if (!text.startsWith('\ufeff')) return undefined;
  const rows: CsvTable['rows'] = [];
  let row: CsvTable['rows'][number] = [];
  CELL.lastIndex = 1;
  while (CELL.lastIndex < text.length) {
    const found = CELL.exec(text);
    if (!found) return undefined;
    const [, quoted, bare = '', end] = found;
    row.push({ text: quoted?.replaceAll('""', '"') ?? bare, isQuoted: quoted !== undefined });
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  const width = rows[0]?.length ?? 0;
  return row.length === 0 && rows.every((cells) => cells.length === width) ? { rows } : undefined;
}
