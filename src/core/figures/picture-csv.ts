import { csvFile } from '#src/core/data/csv-file.ts';
import { EMBED_FOLDER } from '#src/core/embed/embeds.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';

/**
 * Where the table of a picture lies: beside its drawing for other websites.
 * @example csvPath('fr', 'triggers-2023') // 'embed/fr/triggers-2023.csv'
 */
export function csvPath(code: string, id: string): string {
  return `${EMBED_FOLDER}/${code}/${id}.csv`;
}

/** The numbers of a picture as a table for spreadsheets, with the language’s own words. */
export function csvOf({ data }: Pick<Picture, 'data'>): string {
  const plain = <T>(cell: T) => (typeof cell === 'string' ? withoutMarks(cell) : cell);
  return csvFile(
    data.columns.map(plain),
    data.rows.map((row) => row.map(plain)),
  );
}
