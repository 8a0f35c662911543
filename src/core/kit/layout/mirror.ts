import type { Direction } from '../model.ts';
import type { Edge } from '../text/path.ts';
import type { Box } from './box.ts';

/** A sheet that is drawn as for left-to-right readers and seen in the reader's own direction. */
export interface Mirrorable {
  width: number;
  direction: Direction;
}

/** Where text keeps to, as the reader sees it: the side where lines start, the middle, or the side where they end. */
export type Align = 'start' | 'centre' | 'end';

/** A point's distance from the left edge, once the sheet is mirrored for right-to-left readers. */
export function mirrorX(sheet: Mirrorable, x: number): number {
  return sheet.direction === 'rtl' ? sheet.width - x : x;
}

/** A box, once the sheet is mirrored for right-to-left readers. */
export function mirrorBox(sheet: Mirrorable, box: Box): Box {
  return sheet.direction === 'rtl' ? { ...box, x: sheet.width - box.x - box.width } : box;
}

/** The edge, seen from the left, that an alignment means in a direction. */
export function edgeOf(direction: Direction, align: Align): Edge {
  if (align === 'centre') return 'centre';
  return (align === 'start') === (direction === 'ltr') ? 'left' : 'right';
}
