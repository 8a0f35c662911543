/** A field of dots on a grid, with a hole in which all are dark but one. Zero-length strokes with round caps are dots. */
export interface DotField {
  width: number;
  height: number;
  /** The dots that are cut off, drawn over the lit ones. */
  dark: string;
  /** The one in the middle of the hole that is back on. */
  here: string;
}

/** The distance of two dots, in the units of the drawing. */
export const STEP = 12;

/** Lays out the field; the hole lies towards the end side. Deterministic. */
export function dotField(columns: number, rows: number): DotField {
  const hole = { x: Math.round(columns * 0.56), y: Math.floor(rows * 0.5), radius: Math.min(columns, rows) * 0.36 };
  let dark = '';
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) if (isDark(x, y, hole)) dark += dot(x, y);
  }
  return { width: columns * STEP, height: rows * STEP, dark, here: dot(hole.x, hole.y) };
}

function dot(x: number, y: number): string {
  return `M${x * STEP + STEP / 2} ${y * STEP + STEP / 2}h0`;
}

function isDark(x: number, y: number, hole: { x: number; y: number; radius: number }): boolean {
  if (x === hole.x && y === hole.y) return false;
  // A rough edge: some at the border are still on, some beyond it are already off.
  const roughness = ((x * 7 + y * 13) % 5) * 0.32 - 0.64;
  return Math.hypot(x - hole.x, y - hole.y) + roughness < hole.radius;
}
