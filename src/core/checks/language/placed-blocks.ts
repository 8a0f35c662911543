import type { PageText } from '#src/core/checks/language/page-text.ts';
import { offsetAt, type Lines } from '#src/core/checks/language/text.ts';
import type { Place } from '#src/core/checks/located.ts';

/** A block of text by itself, with the places of its parts: plain data, so that it can be sent between processes. */
export interface PlacedBlock {
  /** Its path in its file; of a page, what it is. */
  name: string;
  text: string;
  /** By threes: an index of the text, and its line and column. */
  places: readonly number[];
}

/** The blocks of a page, each with its places. */
export function placedBlocks(page: PageText, lines: Lines): PlacedBlock[] {
  let mark = 0;
  return page.blocks.map(({ kind, from, to }) => {
    const text = page.text.slice(from, to);
    const starts = [from];
    for (; mark < page.marks.length && page.marks[mark]![0] < to; mark++)
      if (page.marks[mark]![0] > from) starts.push(page.marks[mark]![0]);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(from + at + 1);
    const places = starts
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const { line, column } = lines.placeAt(offsetAt(page, index));
        return [index - from, line, column];
      });
    return { name: kind, text, places };
  });
}

/** The place of a sign of a block. */
export function placeInBlock({ places }: PlacedBlock, index: number): Place {
  let at = 0;
  while (at + 3 < places.length && places[at + 3]! <= index) at += 3;
  return { line: places[at + 1]!, column: places[at + 2]! + index - places[at]! };
}
