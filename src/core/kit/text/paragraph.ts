import { isolateForeign } from '#src/core/messages/isolate.ts';
import { lineBreaks } from './breaks.ts';
import type { Font } from './font.ts';
import { type Item, itemise } from './itemise.ts';
import { baseDirection } from './base-direction.ts';
import { embeddingLevels } from './levels.ts';
import { type ItemisedText, type Line, shapeItem, shapeLine } from './line.ts';
import { withoutTrailingSpace } from './space.ts';
import type { TextStyle } from './text-style.ts';

/** A stretch that no line may cut: its width alone, and with the spaces that follow it when the line goes on. */
export interface Unit {
  end: number;
  width: number;
  solid: number;
  required: boolean;
}

/** A string, analysed once for all sizes, whoever measures it: measures are thousandths of an em. */
export interface Paragraph {
  text: string;
  style: TextStyle;
  units: Unit[];
  /** Sets a part of the text as a line of its own. */
  setLine(start: number, end: number): Line;
}

/** A string whose glyphs are known, and the characters that no font has. */
export interface ShapedParagraph extends Paragraph, ItemisedText {
  missing: string[];
}

/** Analyses a string: isolates, bidi levels, fonts, line breaks and the width of what can't be broken. */
export function prepareParagraph(input: string, { direction, ...rest }: TextStyle, fonts: readonly Font[]): ShapedParagraph {
  const text = isolateForeign(input.normalize('NFC').trim());
  const style = { ...rest, direction: baseDirection(text, direction) };
  const levels = embeddingLevels(text, style.direction);
  const { items, missing } = itemise(text, levels, fonts, style.script);
  const units = measureUnits(text, advances(text, items, style));
  const paragraph: ShapedParagraph = { text, style, items, units, missing, setLine: (start, end) => shapeLine(paragraph, start, end) };
  return paragraph;
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
