import type { Graphic } from '../schema.ts';
import { sheetOf } from '../drawing.ts';
import { REMIX_TEMPLATES, type RemixSheet } from './remix.ts';

const KINDS: readonly string[] = ['post', 'story', 'banner', 'poster', 'placard'];
const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

/** The graphics of a campaign that take anybody's words: of each kind, design and shape the first. */
export function remixSheets(graphics: readonly Graphic[]): { id: string; sheet: RemixSheet }[] {
  const known = new Set<string>();
  return graphics.flatMap((graphic) => {
    const { id, kind, template, width, height } = graphic;
    const look = [kind, template, (width / height).toFixed(1)].join(' ');
    if (!KINDS.includes(kind) || !(template in REMIX_TEMPLATES) || graphic.for || known.has(look)) return [];
    known.add(look);
    return [{ id, sheet: sheetFor(graphic) }];
  });
}

function sheetFor(graphic: Graphic): RemixSheet {
  const { width, height, perMm, safe } = sheetOf(graphic);
  const scale = graphic.unit === 'mm' ? PRINT_DPI / MM_PER_INCH / perMm : 1;
  return { template: graphic.template, width, height, safe, scale };
}
