import { type Box, squareAround } from './box.ts';

/** A circle in pixels. */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** The width that stays visible in a circle over the whole height of a strip from `top` to `bottom`. */
export function chord(circle: Circle, top: number, bottom: number): number {
  const farthest = Math.max(Math.abs(top - circle.y), Math.abs(bottom - circle.y));
  return farthest >= circle.radius ? 0 : 2 * Math.sqrt(circle.radius ** 2 - farthest ** 2);
}

/** The circle that stands in the middle of a box and touches its nearer sides. */
export function circleIn(box: Box): Circle {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: Math.min(box.width, box.height) / 2 };
}

/** The square in the middle of a circle. */
export function squareIn({ x, y, radius }: Circle): Box {
  return squareAround(x, y, radius * Math.SQRT2);
}
