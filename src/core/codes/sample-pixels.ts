import type { QrPath } from './qr.ts';

/** A drawn code as pixels, painted by the rules of SVG, so that a test reads what a browser shows and not what the code meant. */
export function pixelsOf({ size, path }: QrPath, scale = 4): { width: number; height: number; data: Uint8Array } {
  const sides = sidesOf(path);
  const width = size * scale;
  const data = new Uint8Array(width ** 2 * 4).fill(255);
  for (let y = 0; y < size; y++) {
    const inRow = sides.filter((side) => side.from <= y && y < side.to);
    for (let x = 0; x < size; x++) {
      if (inRow.filter((side) => side.x <= x).length % 2 === 0) continue;
      for (let at = 0; at < scale ** 2; at++) {
        const pixel = (y * scale + Math.floor(at / scale)) * width + x * scale + (at % scale);
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

/** The upright sides of a path of squares. */
function sidesOf(path: string): { x: number; from: number; to: number }[] {
  const sides: { x: number; from: number; to: number }[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const down = (to: number): void => {
    if (to !== y) sides.push({ x, from: Math.min(y, to), to: Math.max(y, to) });
    y = to;
  };
  for (const [, command, values] of path.matchAll(/([Mmhvz])([^A-Za-z]*)/g)) {
    const [first = 0, second = 0] = (values!.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [startX, startY] = [first, second];
    else if (command === 'm') [x, y] = [startX, startY] = [startX + first, startY + second];
    else if (command === 'h') x += first;
    else if (command === 'v') down(y + first);
    else {
      down(startY);
      x = startX;
    }
  }
  return sides;
}
