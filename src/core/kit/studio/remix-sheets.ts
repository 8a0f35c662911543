import type { Graphic } from '../schema.ts';
import { sheetOf } from '../drawing.ts';
import { REMIX_TEMPLATES, type RemixSheet } from './remix.ts';

const KINDS: readonly string[] = ['post', 'story', 'banner', 'poster', 'placard'];
const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

/** Shapes that differ by less, such as A4 and US Letter, take the same words in the same way. */
const SAME_SHAPE = 1.1;

/** The graphics of a campaign that take anybody's words: of each kind, design and shape the first. */
export function remixSheets(graphics: readonly Graphic[]): { id: string; sheet: RemixSheet }[] {
  const chosen: Graphic[] = [];
  for (const graphic of graphics) {
    if (!KINDS.includes(graphic.kind) || !REMIX_TEMPLATES.some((name) => name === graphic.template) || graphic.for) continue;
    if (!chosen.some((other) => isAlike(graphic, other))) chosen.push(graphic);
  }
  return chosen.map((graphic) => ({ id: graphic.id, sheet: sheetFor(graphic) }));
}

function isAlike(one: Graphic, other: Graphic): boolean {
  const ratio = (one.width * other.height) / (one.height * other.width);
  return one.kind === other.kind && one.template === other.template && Math.max(ratio, 1 / ratio) < SAME_SHAPE;
}

function sheetFor(graphic: Graphic): RemixSheet {
  const { width, height, perMm, safe } = sheetOf(graphic);
  const scale = graphic.unit === 'mm' ? PRINT_DPI / MM_PER_INCH / perMm : 1;
  return { template: graphic.template, width, height, safe, scale };
}
