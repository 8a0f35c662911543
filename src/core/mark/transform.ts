/** An affine change of place as SVG writes it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Leaves everything in its place. */
export const STILL: Matrix = [1, 0, 0, 1, 0, 0];

const CALL = /([a-zA-Z]+)\s*\(([^)]*)\)/g;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Reads the transforms of an attribute, one after the other, within those around it.
 * @example matrixOf('translate(10) scale(2)') // [2, 0, 0, 2, 10, 0]
 */
export function matrixOf(transform: string, around: Matrix = STILL): Matrix {
  return [...transform.matchAll(CALL)].reduce<Matrix>((outer, [, name, values]) => {
    const numbers = (values!.match(NUMBER) ?? []).map(Number);
    return multiply(outer, one(name!.toLowerCase(), numbers));
  }, around);
}

function one(name: string, [a = 0, b, c, d, e, f]: number[]): Matrix {
  if (name === 'matrix') return [a, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (name === 'skewx') return [1, 0, Math.tan(radians(a)), 1, 0, 0];
  if (name === 'skewy') return [1, Math.tan(radians(a)), 0, 1, 0, 0];
  if (name !== 'rotate') return STILL;
  const [cos, sin] = [Math.cos(radians(a)), Math.sin(radians(a))];
  const [x, y] = [b ?? 0, c ?? 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
