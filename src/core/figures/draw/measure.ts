import { withoutMarks } from '#src/core/translation/marks.ts';

/** Lines of text and the size at which they fit their room. */
export interface Wrapped {
  lines: string[];
  size: number;
}

/** How wide letters are, in ems, by kind: a little more than common fonts have, as nobody knows which font a reader's device takes. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\s/u, 0.27],
  [/[il.,:;'’|!()[\]·٫٬،]/u, 0.32],
  [/[fjrtI-]/u, 0.42],
  [/[mwMW%@]/u, 0.94],
  [/\p{Nd}/u, 0.6],
  [/[اأإآٱل]/u, 0.36],
  [/[سشصض]/u, 0.92],
  [/\p{Script=Arabic}/u, 0.62],
  [/\p{Script=Ethiopic}/u, 0.81],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.02],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Latin}/u, 0.59],
];
const OTHER = 0.74;
const BOLD = 1.1;

/**
 * About how wide a text is at a size, in the size's unit: never less than it is in common fonts.
 * @example measure('2024', 10) // 24
 */
export function measure(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER), 0);
  return ems * size * (bold ? BOLD : 1);
}

/** A text and the room that it has: lines, but never more than its height holds. */
export interface Lines {
  text: string;
  size: number;
  width: number;
  height?: number;
  lines?: number;
  bold?: boolean;
}

/** The least part of its size at which a text is still set, before it is cut. */
const SMALLEST = 0.72;
const STEP = 0.07;
/** From one line to the next, in sizes of text. */
export const LEADING = 1.2;

/** Breaks a text into lines; it gets smaller where it must, down to `least` of its size, and is cut with “…” where even that is not enough. */
export function wrap({ text: marked, size, width, height = Infinity, lines: most = 1, bold = false }: Lines, least = SMALLEST): Wrapped {
  // What is drawn is said in words beside it; there the marks of translations count.
  const text = withoutMarks(marked);
  for (let part = 1; part > least; part -= STEP) {
    const lines = linesOf(text, size * part, width, bold);
    if (lines.length <= mostIn(height, size * part, most) && lines.every((line) => measure(line, size * part, bold) <= width)) {
      return { lines, size: size * part };
    }
  }
  const smallest = size * least;
  const room = mostIn(height, smallest, most);
  const lines = linesOf(text, smallest, width, bold);
  const kept = lines.slice(0, room).map((line, i) => cut(line, smallest, width, bold, i === room - 1 && lines.length > room));
  return { lines: kept, size: smallest };
}

/** How many lines a height holds; one always has room. */
function mostIn(height: number, size: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(height / (size * LEADING) + 0.05)));
}

function linesOf(text: string, size: number, width: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, size, bold) > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

function cut(line: string, size: number, width: number, bold: boolean, goesOn: boolean): string {
  if (!goesOn && measure(line, size, bold) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
