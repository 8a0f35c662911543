import type { Block } from './fit.ts';
import type { Outline } from './font.ts';
import { eachGlyph, type Line } from './line.ts';

/** Which edge of its box a text keeps to, seen from the left. */
export type Edge = 'left' | 'centre' | 'right';

/** Where a block goes, in pixels: the box's left edge and width, and the first line's baseline. */
export interface Place {
  x: number;
  width: number;
  baseline: number;
  edge: Edge;
}

const ARITY: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
const UNITS_PER_PIXEL = 20;

/** The outlines of a block as path data; each line's ink, not its side bearing, meets the edge. */
export function blockPath(block: Block, place: Place): string {
  const scale = block.size / 1000;
  let path = '';
  for (const { line, x, baseline } of placedLines(block, place)) {
    eachGlyph(line, (font, glyph, pen) => {
      path += outlinePath(font.outline(glyph.id), x + (pen + glyph.dx) * scale, baseline - glyph.dy * scale, scale);
    });
  }
  return path;
}

/** The lines of a block with the place of each one’s origin, in pixels. */
export function placedLines(block: Block, place: Place): { line: Line; x: number; baseline: number }[] {
  return block.lines.map((line, i) => ({ line, x: lineStart(line, block.size, place), baseline: place.baseline + i * block.step }));
}

function lineStart(line: Line, size: number, place: Place): number {
  const scale = size / 1000;
  const spare = place.width - (line.ink.right - line.ink.left) * scale;
  const share = { left: 0, centre: 0.5, right: 1 }[place.edge];
  return place.x + spare * share - line.ink.left * scale;
}

/**
 * One outline as path data, in relative commands.
 * Coordinates are whole twentieths of a pixel until they are written, so that rounding never adds up.
 */
export function outlinePath(outline: Outline, x: number, y: number, scale: number): string {
  const { commands, points } = outline;
  let path = '';
  let at = 0;
  let pen: Point = [0, 0];
  let first: Point = pen;
  for (const command of commands) {
    const ends = pointsOf(points, at, ARITY[command]!, x, y, scale);
    path += writeCommand(command, ends, pen);
    at += ARITY[command]!;
    pen = command === 'Z' ? first : ends.at(-1)!;
    if (command === 'M') first = pen;
  }
  return path;
}

type Point = readonly [number, number];

function pointsOf(points: readonly number[], at: number, count: number, x: number, y: number, scale: number): Point[] {
  const found: Point[] = [];
  for (let i = at; i < at + count; i += 2) {
    found.push([Math.round((x + points[i]! * scale) * UNITS_PER_PIXEL), Math.round((y - points[i + 1]! * scale) * UNITS_PER_PIXEL)]);
  }
  return found;
}

function writeCommand(command: string, ends: Point[], pen: Point): string {
  if (command === 'Z') return 'z';
  if (command === 'M') return `M${decimal(ends[0]![0])} ${decimal(ends[0]![1])}`;
  let path = command.toLowerCase();
  for (const [x, y] of ends) path += separated(path, decimal(x - pen[0])) + separated(' ', decimal(y - pen[1]));
  return path;
}

/** A number after a command or after another number, with a space only where it needs one. */
function separated(before: string, number: string): string {
  return before.length === 1 && before !== ' ' ? number : number.startsWith('-') ? number : ` ${number}`;
}

const written = new Map<number, string>();

/**
 * Twentieths of a pixel as the shortest decimal.
 * @example decimal(-10) // -.5
 */
export function decimal(units: number): string {
  const known = written.get(units);
  if (known !== undefined) return known;
  const text = String(units / UNITS_PER_PIXEL).replace(/^(-?)0\./, '$1.');
  // Most steps within a glyph are short and come again; far places don't.
  if (Math.abs(units) < 2000) written.set(units, text);
  return text;
}
