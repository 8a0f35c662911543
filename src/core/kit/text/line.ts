import type { Font, Glyph, Ink } from './font.ts';
import { visualOrder } from './levels.ts';
import type { Item } from './itemise.ts';
import { trackingOf } from './script.ts';
import { withoutTrailingSpace } from './space.ts';
import type { TextStyle } from './text-style.ts';

/** A string in pieces of one font and one direction each. */
export interface ItemisedText {
  text: string;
  style: TextStyle;
  items: Item[];
}

/** Glyphs of one font, from the left. */
export interface GlyphRun {
  font: Font;
  level: number;
  glyphs: Glyph[];
}

/** One line in the order in which it is seen, in thousandths of an em; without runs where a browser shapes it. */
export interface Line {
  text: string;
  runs: GlyphRun[];
  width: number;
  ink: Ink;
}

/** Shapes a part of a text as a line of its own. */
export function shapeLine({ text, style, items }: ItemisedText, start: number, lineEnd: number): Line {
  const end = withoutTrailingSpace(text, start, lineEnd);
  const cut = items
    .map((item) => ({ ...item, start: Math.max(item.start, start), end: Math.min(item.end, end) }))
    .filter((item) => item.start < item.end);
  const runs = cut.map((item) => ({ font: item.font, level: item.level, glyphs: shapeItem(text, item, style) }));
  const ordered = visualOrder(runs);
  return { text: text.slice(start, end), runs: ordered, ...measure(ordered) };
}

/** Shapes one item, with its letter-spacing. */
export function shapeItem(text: string, item: Item, style: TextStyle): Glyph[] {
  const { start, end, level, script } = item;
  const tracking = trackingOf(script, style.weight);
  const ligatures = tracking === 0;
  const glyphs = item.font.shape({ text, start, end, rightToLeft: level % 2 === 1, script, language: style.language, ligatures });
  if (tracking !== 0) for (const glyph of glyphs) if (glyph.advance > 0) glyph.advance += tracking;
  return glyphs;
}

/** Calls `visit` with each glyph of a line and the pen's place before it. */
export function eachGlyph(line: { runs: GlyphRun[] }, visit: (font: Font, glyph: Glyph, pen: number) => void): number {
  let pen = 0;
  for (const run of line.runs) {
    for (const glyph of run.glyphs) {
      visit(run.font, glyph, pen);
      pen += glyph.advance;
    }
  }
  return pen;
}

function measure(runs: GlyphRun[]): { width: number; ink: Ink } {
  const ink = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  const width = eachGlyph({ runs }, (font, glyph, pen) => {
    const box = font.outline(glyph.id).ink;
    if (!box) return;
    ink.left = Math.min(ink.left, pen + glyph.dx + box.left);
    ink.right = Math.max(ink.right, pen + glyph.dx + box.right);
    ink.top = Math.max(ink.top, glyph.dy + box.top);
    ink.bottom = Math.min(ink.bottom, glyph.dy + box.bottom);
  });
  return { width, ink: ink.left === Infinity ? { left: 0, right: 0, top: 0, bottom: 0 } : ink };
}
