/** A field of dots on a grid, with a hole in which all are dark but one. Dashes of no length with round caps are dots. */
export interface DotField {
  width: number;
  height: number;
  /** The dots that are cut off, drawn over the lit ones: a line for each run of them, dashed at every {@link STEP}. */
  off: string;
  /** The one in the middle of the hole that is back on. */
  here: string;
}

/** The distance of two dots, in the units of the drawing. */
export const STEP = 12;

/** Lays out the field; the hole lies towards the end side. Deterministic. */
export function dotField(columns: number, rows: number): DotField {
  const hole = { x: Math.round(columns * 0.56), y: Math.floor(rows * 0.5), radius: Math.min(columns, rows) * 0.36 };
  let off = '';
  for (let y = 0; y < rows; y++)
    off += runs(columns, (x) => isDark(x, y, hole))
      .map(([from, to]) => dots(from, to, y))
      .join('');
  return { width: columns * STEP, height: rows * STEP, off, here: dots(hole.x, hole.x, hole.y) };
}

/** A line through the dots of a row, a little longer than to the last one, so that no rounding loses it. */
function dots(from: number, to: number, y: number): string {
  return `M${from * STEP + STEP / 2} ${y * STEP + STEP / 2}h${(to - from) * STEP + 1}`;
}

/** The first and last places of each run of places for which something holds. */
function runs(length: number, holds: (place: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let place = 0; place < length; place++) {
    if (!holds(place)) continue;
    const last = found.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}

function isDark(x: number, y: number, hole: { x: number; y: number; radius: number }): boolean {
  if (x === hole.x && y === hole.y) return false;
  // A rough edge: some at the border are still on, some beyond it are already off.
  const roughness = ((x * 7 + y * 13) % 5) * 0.32 - 0.64;
  return Math.hypot(x - hole.x, y - hole.y) + roughness < hole.radius;
}
