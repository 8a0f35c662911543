import type { Sheet } from '../drawing.ts';

/** A rectangle of a page in points: left, bottom, right, top. */
export type Corners = readonly [number, number, number, number];

/** The boxes of a page: the paper, what is printed over the cut, and what remains after it. */
export interface PageBoxes {
  media: Corners;
  bleed: Corners;
  trim: Corners;
}

const POINTS_PER_MM = 72 / 25.4;
const SLUG = 7 * POINTS_PER_MM;
const MARK = 5 * POINTS_PER_MM;
const MARK_GAP = 1 * POINTS_PER_MM;

/** The boxes for a sheet; with bleed there is room for crop marks around it. */
export function boxesOf({ width, height, perMm, bleed, size }: Sheet): PageBoxes {
  const scale = POINTS_PER_MM / perMm;
  const over = bleed * scale;
  const edge = bleed > 0 ? over + SLUG : 0;
  // What is printed keeps its exact size, though its pixels are whole.
  const [wide, high] = size.unit === 'mm' ? [size.width * POINTS_PER_MM, size.height * POINTS_PER_MM] : [width * scale, height * scale];
  const around = (by: number): Corners => [edge - by, edge - by, edge + wide + by, edge + high + by];
  return { media: around(edge), bleed: around(over), trim: around(0) };
}

/** Two thin black lines at each corner of the cut, outside the bleed. */
export function cropMarks({ trim, bleed }: PageBoxes): string {
  const over = trim[0] - bleed[0] + MARK_GAP;
  const lines = [0, 2].flatMap((side) =>
    [1, 3].flatMap((end) => {
      const [x, y] = [trim[side]!, trim[end]!];
      const [outX, outY] = [side === 0 ? -1 : 1, end === 1 ? -1 : 1];
      return [line(x, y + outY * over, x, y + outY * (over + MARK)), line(x + outX * over, y, x + outX * (over + MARK), y)];
    }),
  );
  return `0 G .25 w 0 J ${lines.join(' ')}`;
}

function line(...[x1, y1, x2, y2]: Corners): string {
  return `${points(x1)} ${points(y1)} m ${points(x2)} ${points(y2)} l S`;
}

/**
 * Points as PDF takes them, with two decimals at most.
 * @example points(-0.5) // -.5
 */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100 || 0).replace(/^(-?)0\./, '$1.');
}
