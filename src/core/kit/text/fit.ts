import type { Line } from './line.ts';
import type { Paragraph } from './paragraph.ts';
import { leadingOf } from './script.ts';
import type { TextStyle } from './text-style.ts';
import { balancedLines, greedyLines } from './wrap.ts';

/** The room that a text may take, in pixels, and the sizes it may have. */
export interface Room {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  maxLines?: number;
}

/** A text at its final size, in pixels; its height is that of its ink, from the first line's top to the last line's bottom. */
export interface Block {
  style: TextStyle;
  lines: Line[];
  size: number;
  step: number;
  width: number;
  height: number;
  ascent: number;
  overflows: boolean;
}

const SIZE_STEP = 0.5;
const LEAST_GAP = 0.06;
const LONELY = 0.3;
const WORTH = 0.78;
const SHRINK = 0.98;

/**
 * The largest size at which a paragraph fits its room, with balanced lines; a little smaller where that keeps a short word from a line of its own.
 * At the smallest size it may overflow, and says so.
 */
export function fitText(paragraph: Paragraph, room: Room): Block {
  const block = largestBlock(paragraph, room);
  return hasLonelyWord(block) && !block.overflows ? (joinedBlock(paragraph, room, block.size) ?? block) : block;
}

/** A line so much narrower than the widest is a preposition or the like: “No más / apagones / de / internet”. */
function hasLonelyWord({ lines, width, size }: Block): boolean {
  return lines.length > 2 && lines.some(({ ink }) => ((ink.right - ink.left) * size) / 1000 < width * LONELY);
}

function joinedBlock(paragraph: Paragraph, room: Room, from: number): Block | undefined {
  const least = Math.max(room.smallest, from * WORTH);
  for (let size = from * SHRINK; size >= least; size *= SHRINK) {
    const block = blockAt(paragraph, size, room);
    if (!block.overflows && !hasLonelyWord(block)) return block;
  }
  return undefined;
}

function largestBlock(paragraph: Paragraph, room: Room): Block {
  let size = largestEstimate(paragraph, room);
  let block = blockAt(paragraph, size, room);
  // The estimate knows advances only: tall marks, or a swash at a line's end, show in the ink.
  while (block.overflows && size > room.smallest) {
    size = Math.max(room.smallest, size - SIZE_STEP);
    block = blockAt(paragraph, size, room);
  }
  return block;
}

function largestEstimate(paragraph: Paragraph, room: Room): number {
  let small = 0;
  let large = Math.ceil((room.largest - room.smallest) / SIZE_STEP) + 1;
  while (large - small > 1) {
    const middle = (small + large) >> 1;
    if (mayFit(paragraph, sizeAt(room, middle), room)) small = middle;
    else large = middle;
  }
  return sizeAt(room, small);
}

function sizeAt(room: Room, step: number): number {
  return Math.min(room.largest, room.smallest + step * SIZE_STEP);
}

function mayFit(paragraph: Paragraph, size: number, room: Room): boolean {
  const lines = greedyLines(paragraph, (room.width / size) * 1000)?.length;
  if (lines === undefined || lines > (room.maxLines ?? Infinity)) return false;
  return ((lines - 1) * leadingOf(paragraph.style.script) + 0.7) * size <= room.height;
}

function blockAt(paragraph: Paragraph, size: number, room: Room): Block {
  const measure = (room.width / size) * 1000;
  const broken = balancedLines(paragraph, measure);
  // Nothing can be wrapped that narrow: each unit on a line of its own shows what doesn't fit.
  const ends = broken ?? paragraph.units.map((unit) => unit.end);
  const block = stackLines(linesOf(paragraph, ends), size, paragraph.style);
  const tooMany = block.lines.length > (room.maxLines ?? Infinity);
  return { ...block, overflows: !broken || tooMany || block.width > room.width || block.height > room.height };
}

function linesOf(paragraph: Paragraph, ends: number[]): Line[] {
  return ends.map((end, i) => paragraph.setLine(ends[i - 1] ?? 0, end));
}

function stackLines(lines: Line[], size: number, style: TextStyle): Block {
  const scale = size / 1000;
  const gaps = lines.slice(1).map((line, i) => (line.ink.top - lines[i]!.ink.bottom) * scale + size * LEAST_GAP);
  const step = Math.max(leadingOf(style.script) * size, ...gaps);
  const ascent = (lines[0]?.ink.top ?? 0) * scale;
  const descent = -(lines.at(-1)?.ink.bottom ?? 0) * scale;
  const width = Math.max(0, ...lines.map((line) => line.ink.right - line.ink.left)) * scale;
  return { style, lines, size, step, width, height: ascent + step * Math.max(0, lines.length - 1) + descent, ascent, overflows: false };
}
