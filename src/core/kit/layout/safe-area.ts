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
