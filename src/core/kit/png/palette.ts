import { countColours, type Histogram, type Runs } from './histogram.ts';

/** A picture reduced to a palette: colours as little-endian RGBA, and an index for each pixel. */
export interface Indexed {
  palette: Uint32Array;
  index: Uint8Array;
}

/**
 * Reduces a flat picture to at most `size` colours by plain arithmetic on which all machines agree.
 * `exact` colours, then the most frequent ones, stay as they are; each other one takes its nearest.
 * Undefined where the picture isn't flat: it has too many colours for a palette.
 */
export function indexColours(picture: Uint32Array, exact: readonly number[], size: number): Indexed | undefined {
  const histogram = countColours(picture);
  if (!histogram) return undefined;
  const present = exact.filter((colour) => histogram.colours.includes(colour));
  const palette = Uint32Array.from(choose([...present, ...byFrequency(histogram)], size).sort(opaqueLastThenDark));
  const places = Uint8Array.from(histogram.colours, (colour) => nearest(palette, colour));
  return { palette, index: translate(histogram.runs, places, picture.length) };
}

function byFrequency({ colours, counts }: Histogram): number[] {
  return colours
    .map((colour, i) => ({ colour, count: counts[i]! }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour)
    .map(({ colour }) => colour);
}

/** The index of each pixel, run by run. */
function translate({ count, ends, places: found }: Runs, places: Uint8Array, pixels: number): Uint8Array {
  const index = new Uint8Array(pixels);
  for (let run = 0, start = 0; run < count; run++) {
    const end = ends[run]!;
    const place = places[found[run]!]!;
    if (end - start < 8) for (let i = start; i < end; i++) index[i] = place;
    else if (place !== 0) index.fill(place, start, end);
    start = end;
  }
  return index;
}

/** Takes colours in order, unless one close enough is in; the radius grows until they fit. */
function choose(colours: number[], size: number): number[] {
  for (let radius = 0; ; radius = radius === 0 ? 4 : Math.ceil(radius * 1.5)) {
    const chosen: number[] = [];
    for (const colour of colours) {
      if (!chosen.some((other) => distance(other, colour) <= radius)) chosen.push(colour);
      if (chosen.length > size) break;
    }
    if (chosen.length <= size) return chosen;
  }
}

function nearest(palette: Uint32Array, colour: number): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length && least > 0; i++) {
    const far = distance(palette[i]!, colour);
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

/** How different two colours look: weighted squares, premultiplied so that transparent colours are alike. */
function distance(one: number, other: number): number {
  const [a, b] = [one >>> 24, other >>> 24];
  const red = (one & 255) * a - (other & 255) * b;
  const green = ((one >>> 8) & 255) * a - ((other >>> 8) & 255) * b;
  const blue = ((one >>> 16) & 255) * a - ((other >>> 16) & 255) * b;
  return 4 * (a - b) ** 2 + (2 * red * red + 4 * green * green + blue * blue) / 65025;
}

// PNG lists transparency only up to the last entry that has some; then neighbours in brightness, which compress better.
function opaqueLastThenDark(a: number, b: number): number {
  return Number(a >>> 24 === 255) - Number(b >>> 24 === 255) || brightness(a) - brightness(b) || a - b;
}

function brightness(colour: number): number {
  return 2 * (colour & 255) + 5 * ((colour >>> 8) & 255) + ((colour >>> 16) & 255);
}
