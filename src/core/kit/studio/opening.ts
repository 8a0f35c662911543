/** The window of a frame: its middle, and its longer side, in the pixels of the sheet. */
export interface Opening {
  x: number;
  y: number;
  side: number;
}

/** The pixels of a square picture: red, green, blue and alpha, row by row. */
export interface Raster {
  data: ArrayLike<number>;
  width: number;
}

const SEE_THROUGH = 128;

/** Finds where a photo shows through a frame, from a picture of the frame at any size; the whole sheet where nothing does. */
export function openingOf({ data, width }: Raster, side: number): Opening {
  let [left, top, right, bottom] = [width, width, 0, 0];
  for (let pixel = 0; pixel < width * width; pixel++) {
    if (data[pixel * 4 + 3]! >= SEE_THROUGH) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  if (right <= left) [left, top, right, bottom] = [0, 0, width, width];
  const scale = side / width;
  return { x: ((left + right) * scale) / 2, y: ((top + bottom) * scale) / 2, side: Math.max(right - left, bottom - top) * scale };
}
