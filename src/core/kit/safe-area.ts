import type { Box } from './layout/box.ts';
import type { Circle } from './layout/safe-area.ts';
import type { Graphic } from './schema.ts';

/** What is never cut or covered, in pixels of the scene, laid out as for left-to-right readers. */
export interface SafeArea extends Box {
  /** Where the sheet is cut to a circle: that circle; the box is then the largest square in it. */
  circle?: Circle;
}

/** A sheet's safe area from a graphic's file; `scale` is how many pixels its unit has. */
export function safeAreaOf(safe: Graphic['safe'], width: number, height: number, scale: number): SafeArea {
  if (safe === undefined) return { x: 0, y: 0, width, height };
  if ('circle' in safe) return circleArea(width, height);
  if ('width' in safe) return centred(safe.width * scale, safe.height * scale, width, height);
  const { top = 0, bottom = 0, start = 0, end = 0 } = safe;
  return { x: start * scale, y: top * scale, width: width - (start + end) * scale, height: height - (top + bottom) * scale };
}

function circleArea(width: number, height: number): SafeArea {
  const radius = Math.min(width, height) / 2;
  const side = radius * Math.SQRT2;
  return { ...centred(side, side, width, height), circle: { x: width / 2, y: height / 2, radius } };
}

function centred(inner: number, tall: number, width: number, height: number): SafeArea {
  return { x: (width - inner) / 2, y: (height - tall) / 2, width: inner, height: tall };
}
