/** The distinct colours of a picture in the order in which they come, how often each stands, and which one each pixel has. */
export interface Histogram {
  colours: number[];
  counts: number[];
  pixels: Uint16Array;
}

const MOST_COLOURS = 8192;

/** Counts the colours of a picture; undefined where there are more than flat graphics have. */
export function countColours(picture: Uint32Array): Histogram | undefined {
  const places = new Map<number, number>();
  const histogram: Histogram = { colours: [], counts: [], pixels: new Uint16Array(picture.length) };
  for (let start = 0, end = 0; start < picture.length; start = end) {
    const colour = picture[start]!;
    while (end < picture.length && picture[end] === colour) end++;
    let place = places.get(colour);
    if (place === undefined) {
      place = histogram.colours.push(colour) - 1;
      places.set(colour, place);
      histogram.counts.push(0);
      if (place >= MOST_COLOURS) return undefined;
    }
    histogram.counts[place]! += end - start;
    if (place > 0) histogram.pixels.fill(place, start, end);
  }
  return histogram;
}
