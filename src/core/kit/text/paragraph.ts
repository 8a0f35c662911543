import { isolateForeign } from '#src/core/messages/isolate.ts';
import type { Direction } from '../model.ts';
import { lineBreaks } from './breaks.ts';
import type { Font, Glyph } from './font.ts';
import { type Item, itemise } from './itemise.ts';
import { embeddingLevels } from './levels.ts';
import { trackingOf } from './script.ts';

/** How a string is set, apart from its size. */
export interface TextStyle {
  language: string;
  direction: Direction;
  script: string;
  weight: number;
}

/** A stretch that no line may cut: its width alone, and with the spaces that follow it when the line goes on. */
export interface Unit {
  end: number;
  width: number;
  solid: number;
  required: boolean;
}

/** A string, analysed once for all sizes: measures are thousandths of an em. */
export interface Paragraph {
  text: string;
  style: TextStyle;
  items: Item[];
  units: Unit[];
  missing: string[];
}

const TRAILING_SPACE = /[ \t\n\r\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/;

/** Analyses a string: isolates, bidi levels, fonts, line breaks and the width of what can't be broken. */
export function prepareParagraph(input: string, style: TextStyle, fonts: readonly Font[]): Paragraph {
  const text = isolateForeign(input.normalize('NFC').trim());
  const levels = embeddingLevels(text, style.direction);
  const { items, missing } = itemise(text, levels, fonts, style.script);
  const units = measureUnits(text, advances(text, items, style));
  return { text, style, items, units, missing };
}

/** Shapes one item, with its letter-spacing. */
export function shapeItem(text: string, item: Item, style: TextStyle): Glyph[] {
  const { start, end, level, script } = item;
  const glyphs = item.font.shape({ text, start, end, rightToLeft: level % 2 === 1, script, language: style.language });
  const tracking = trackingOf(script, style.weight);
  if (tracking !== 0) for (const glyph of glyphs) if (glyph.advance > 0) glyph.advance += tracking;
  return glyphs;
}

/** Where a line's text ends once the spaces at its end hang out of it. */
export function withoutTrailingSpace(text: string, start: number, end: number): number {
  return end - (TRAILING_SPACE.exec(text.slice(start, end))?.[0].length ?? 0);
}

function advances(text: string, items: Item[], style: TextStyle): Float64Array {
  const widths = new Float64Array(text.length);
  for (const item of items) for (const glyph of shapeItem(text, item, style)) widths[glyph.cluster]! += glyph.advance;
  return widths;
}

function measureUnits(text: string, widths: Float64Array): Unit[] {
  let start = 0;
  return lineBreaks(text).map(({ position: end, required }) => {
    const solid = sum(widths, start, withoutTrailingSpace(text, start, end));
    const width = sum(widths, start, end);
    start = end;
    return { end, width, solid, required };
  });
}

function sum(values: Float64Array, start: number, end: number): number {
  let total = 0;
  for (let i = start; i < end; i++) total += values[i]!;
  return total;
}
