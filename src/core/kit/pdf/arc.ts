type Point = readonly [number, number];

/**
 * An elliptical arc of SVG as cubic curves of at most a quarter turn each (SVG 2, appendix B.2).
 * `arc` is rx, ry, rotation in degrees, large-arc flag, sweep flag, x, y; each curve is six absolute numbers.
 */
export function arcCurves(from: Point, arc: readonly number[]): number[][] {
  const [rx, ry, rotation, large, sweep, x, y] = arc as [number, number, number, number, number, number, number];
  if (from[0] === x && from[1] === y) return [];
  if (rx === 0 || ry === 0) return [[...from, x, y, x, y]];
  const frame = frameOf(from, [x, y], Math.abs(rx), Math.abs(ry), (rotation * Math.PI) / 180, large === sweep ? -1 : 1);
  const turn = turnOf(frame, sweep === 1);
  const steps = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const curves = Array.from({ length: steps }, (_, i) => curve(frame, frame.start + (turn * i) / steps, turn / steps));
  // The last point exactly: rounding must not open a shape.
  curves.at(-1)!.splice(4, 2, x, y);
  return curves;
}

interface Frame {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  cos: number;
  sin: number;
  start: number;
  end: number;
}

function frameOf([x1, y1]: Point, [x2, y2]: Point, rx: number, ry: number, angle: number, side: number): Frame {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  // Radii that are too short for the distance grow until they reach.
  const grow = Math.max(1, Math.hypot(px / rx, py / ry));
  const [a, b] = [rx * grow, ry * grow];
  const reach = (a * py) ** 2 + (b * px) ** 2;
  const share = side * Math.sqrt(Math.max(0, (a * b) ** 2 - reach) / reach);
  const [qx, qy] = [(share * a * py) / b, (-share * b * px) / a];
  const centre = { cx: cos * qx - sin * qy + (x1 + x2) / 2, cy: sin * qx + cos * qy + (y1 + y2) / 2 };
  const start = Math.atan2((py - qy) / b, (px - qx) / a);
  return { ...centre, rx: a, ry: b, cos, sin, start, end: Math.atan2((-py - qy) / b, (-px - qx) / a) };
}

function turnOf({ start, end }: Frame, clockwise: boolean): number {
  const turn = end - start;
  if (clockwise && turn < 0) return turn + 2 * Math.PI;
  return !clockwise && turn > 0 ? turn - 2 * Math.PI : turn;
}

function curve({ cx, cy, rx, ry, cos, sin }: Frame, from: number, turn: number): number[] {
  const k = (4 / 3) * Math.tan(turn / 4);
  const to = from + turn;
  const place = (x: number, y: number): number[] => [cx + cos * rx * x - sin * ry * y, cy + sin * rx * x + cos * ry * y];
  return [
    ...place(Math.cos(from) - k * Math.sin(from), Math.sin(from) + k * Math.cos(from)),
    ...place(Math.cos(to) + k * Math.sin(to), Math.sin(to) - k * Math.cos(to)),
    ...place(Math.cos(to), Math.sin(to)),
  ];
}
