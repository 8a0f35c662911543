import type { Phrase } from '#src/core/checks/words.ts';
import { readCsv } from '#src/core/data/csv-table.ts';
import { wrongCells } from './check-data.ts';

/** Looks at the table of a picture: whole, no formula, and exactly the numbers that the content has, given smallest first. */
export function wrongPicture(text: string, numbers: readonly number[]): Phrase[] {
  const cells = (readCsv(text)?.rows ?? []).slice(1).flat();
  const found = cells.flatMap((cell) => (cell.isQuoted || cell.text === '' ? [] : Number(cell.text))).sort((a, b) => a - b);
  const isSame = found.length === numbers.length && found.every((number, i) => number === numbers[i]);
  return [...wrongCells(text), ...(isSame ? [] : [['output.other-numbers', { found: found.length, wanted: numbers.length }] as Phrase])];
}
