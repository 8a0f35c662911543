import { BREAK, offsetAt, type Lines, type Text } from '#src/core/checks/language/text.ts';
import type { Place } from '#src/core/checks/located.ts';

/** The prose of a page with the places of its parts: plain data, and little of it, as it is sent between processes. */
export interface PageProse {
  /** Its blocks, each with a break at its end. */
  text: string;
  /** What each block is, by one letter. */
  kinds: string;
  /** By threes, in order: an index of the text, and its line and column. */
  places: number[];
}

/** One block of a page’s prose, and where it begins in it. */
export interface ProseBlock {
  kind: string;
  text: string;
  from: number;
}

/** The prose of a page, without its file. */
export function pageProse({ text, marks, kinds }: Text & { kinds: string }, lines: Lines): PageProse {
  const starts = marks.map(([index]) => index);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const places = starts
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const { line, column } = lines.placeAt(offsetAt({ marks }, index));
      return [index, line, column];
    });
  return { text, kinds, places: places };
}

/** The blocks of a page’s prose. */
export function blocksOf({ text, kinds }: PageProse): ProseBlock[] {
  let from = 0;
  return text.split(BREAK, kinds.length).map((block, i) => {
    const start = from;
    from += block.length + BREAK.length;
    return { kind: kinds[i]!, text: block, from: start };
  });
}

/** The place of a sign of a page’s prose. */
export function placeInProse({ places }: PageProse, index: number): Place {
  let at = 0;
  while (at + 3 < places.length && places[at + 3]! <= index) at += 3;
  return { line: places[at + 1] ?? 1, column: (places[at + 2] ?? 1) + index - (places[at] ?? index) };
}
