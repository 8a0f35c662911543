import type { Font, Glyph, Ink } from './font.ts';
import { visualOrder } from './levels.ts';
import { type Paragraph, shapeItem, withoutTrailingSpace } from './paragraph.ts';

/** Glyphs of one font, from the left. */
export interface GlyphRun {
  font: Font;
  level: number;
  glyphs: Glyph[];
}

/** One line in the order in which it is seen, in thousandths of an em. */
export interface Line {
  text: string;
  runs: GlyphRun[];
  width: number;
  ink: Ink;
}

/** Shapes a part of a paragraph as a line of its own. */
export function shapeLine(paragraph: Paragraph, start: number, lineEnd: number): Line {
  const { text, style, items } = paragraph;
  const end = withoutTrailingSpace(text, start, lineEnd);
  const cut = items
    .map((item) => ({ ...item, start: Math.max(item.start, start), end: Math.min(item.end, end) }))
    .filter((item) => item.start < item.end);
  const runs = cut.map((item) => ({ font: item.font, level: item.level, glyphs: shapeItem(text, item, style) }));
  const ordered = visualOrder(runs);
  return { text: text.slice(start, end), runs: ordered, ...measure(ordered) };
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
