import { pathSegments, type Segment } from '#src/core/kit/pdf/path-data.ts';
import type { Matrix } from './transform.ts';

type Point = readonly [x: number, y: number];

/** A closed line of a drawing: where it starts, and curves; a straight piece is a curve whose control points lie on its ends. */
export interface Contour {
  start: Point;
  curves: { straight: boolean; points: readonly [Point, Point, Point] }[];
}

/** Reads path data into closed lines, moved by a matrix. */
export function contoursOf(path: string, matrix: Matrix): Contour[] {
  const found: Contour[] = [];
  let start: Point = [0, 0];
  for (const segment of pathSegments(path)) {
    const points = pointsOf(segment).map((point) => moved(point, matrix));
    if (segment[0] === 'm') found.push({ start: (start = points[0]!), curves: [] });
    // After a closing, what follows without a move begins where the closed line began.
    else if (segment[0] === 'h') found.push({ start, curves: [] });
    else add(found.at(-1), segment[0] === 'l', points);
  }
  return found.filter(({ curves }) => curves.length > 0);
}

function add(contour: Contour | undefined, straight: boolean, points: readonly Point[]): void {
  if (!contour) return;
  const from = endOf(contour);
  const [one, two, end] = straight ? [from, points[0]!, points[0]!] : points;
  contour.curves.push({ straight, points: [one!, two!, end!] });
}

function pointsOf([, ...values]: Segment): Point[] {
  return Array.from({ length: values.length / 2 }, (_, i) => [values[i * 2]!, values[i * 2 + 1]!]);
}

function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function endOf({ start, curves }: Contour): Point {
  return curves.at(-1)?.points[2] ?? start;
}

const STEPS = 8;

/** A closed line as corners close enough together to measure it. */
export function corners({ start, curves }: Contour): Point[] {
  let from = start;
  return [start].concat(
    curves.flatMap(({ straight, points: [one, two, end] }) => {
      const between = straight ? [end] : Array.from({ length: STEPS }, (_, i) => onCurve([from, one, two, end], (i + 1) / STEPS));
      from = end;
      return between;
    }),
  );
}

function onCurve([from, one, two, end]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const at = (axis: 0 | 1): number => s ** 3 * from[axis] + 3 * s * s * t * one[axis] + 3 * s * t * t * two[axis] + t ** 3 * end[axis];
  return [at(0), at(1)];
}

/** The area that corners enclose; negative where they go round the other way. */
export function areaOf(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return doubled / 2;
}

/** True for a point within corners. */
export function isWithin([x, y]: Point, points: readonly Point[]): boolean {
  return points.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length]!;
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

/** The same line the other way round. */
export function turned(contour: Contour): Contour {
  const starts = [contour.start, ...contour.curves.map(({ points }) => points[2])];
  const curves = contour.curves.map(({ straight, points: [one, two] }, i) => ({ straight, points: [two, one, starts[i]!] as const }));
  return { start: endOf(contour), curves: curves.toReversed() };
}

/** Closed lines as path data with few decimals. */
export function pathOf(contours: readonly Contour[]): string {
  const at = (points: readonly Point[]): string => points.map(([x, y]) => `${short(x)} ${short(y)}`).join(' ');
  const drawn = contours.map(({ start, curves }) => {
    const steps = curves.map(({ straight, points }) => (straight ? `L${at([points[2]])}` : `C${at(points)}`));
    return `M${at([start])}${steps.join('')}Z`;
  });
  return drawn.join('').replaceAll(' -', '-');
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100 || 0).replace(/^(-?)0\./, '$1.');
}
