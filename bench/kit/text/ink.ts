import sharp from 'sharp';
import type { Pixels } from '#src/io/raster.ts';

/** Where a picture is dark: one byte per pixel, 1 for ink. */
export interface Ink {
  data: Uint8Array;
  width: number;
  height: number;
}

const RADIUS = 2;
const HALF = 128;

/** The ink of a PNG with black text on white. */
export async function inkOfPng(png: Uint8Array): Promise<Ink> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data: data.map((grey) => Number(grey < HALF)), width: info.width, height: info.height };
}

/** The ink of a drawing with black text on white. */
export function inkOfPixels({ data, width, height }: Pixels): Ink {
  return { data: Uint8Array.from({ length: width * height }, (_, i) => Number(data[i * 4]! < HALF)), width, height };
}

/** How much ink two pictures have in a strip, and how much of it lies more than two pixels from any ink of the other. */
export interface Difference {
  ink: number;
  misplaced: number;
}

/** Compares the rows from `top` to `bottom`, in both directions: nothing may be missing, nothing may be too much. */
export function differenceOf(a: Ink, b: Ink, top: number, bottom: number): Difference {
  const there = farFrom(a, b, top, bottom);
  const back = farFrom(b, a, top, bottom);
  return { ink: there.ink + back.ink, misplaced: there.misplaced + back.misplaced };
}

function farFrom(a: Ink, b: Ink, top: number, bottom: number): Difference {
  const found = { ink: 0, misplaced: 0 };
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < a.width; x++) {
      if (!a.data[y * a.width + x]) continue;
      found.ink++;
      if (!hasInkNear(b, x, y)) found.misplaced++;
    }
  }
  return found;
}

const DISC = offsetsWithin(RADIUS);

function offsetsWithin(radius: number): [number, number][] {
  const side = Array.from({ length: 2 * radius + 1 }, (_, i) => i - radius);
  const square = side.flatMap((dy) => side.map((dx): [number, number] => [dx, dy]));
  // The nearest first: most ink is found at once.
  return square.filter(([dx, dy]) => Math.hypot(dx, dy) <= radius).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

function hasInkNear({ data, width, height }: Ink, x: number, y: number): boolean {
  return DISC.some(([dx, dy]) => {
    const [nearX, nearY] = [x + dx, y + dy];
    return nearX >= 0 && nearX < width && nearY >= 0 && nearY < height && data[nearY * width + nearX] === 1;
  });
}
