/** Neighbouring pixels of one colour: where each run ends, and the place of its colour. Valid until the next picture is counted. */
export interface Runs {
  count: number;
  ends: Uint32Array;
  places: Uint16Array;
}

/** The distinct colours of a picture in the order in which they come, how often each stands, and its runs of equal pixels. */
export interface Histogram {
  colours: number[];
  counts: number[];
  runs: Runs;
}

const MOST_COLOURS = 8192;
// Megabytes per picture, thousands of pictures: taken once and used again.
const scratch: Runs = { count: 0, ends: new Uint32Array(0), places: new Uint16Array(0) };

/** Counts the colours of a picture; undefined where there are more than flat graphics have. */
export function countColours(picture: Uint32Array): Histogram | undefined {
  const known = new Map<number, number>();
  const histogram: Histogram = { colours: [], counts: [], runs: emptyRuns(picture.length) };
  for (let start = 0, end = 0; start < picture.length; start = end) {
    const colour = picture[start]!;
    while (end < picture.length && picture[end] === colour) end++;
    let place = known.get(colour);
    if (place === undefined) {
      place = histogram.colours.push(colour) - 1;
      known.set(colour, place);
      histogram.counts.push(0);
      if (place >= MOST_COLOURS) return undefined;
    }
    histogram.counts[place]! += end - start;
    addRun(histogram.runs, end, place);
  }
  return histogram;
}

function emptyRuns(pixels: number): Runs {
  if (scratch.ends.length < pixels) {
    scratch.ends = new Uint32Array(pixels);
    scratch.places = new Uint16Array(pixels);
  }
  scratch.count = 0;
  return scratch;
}

function addRun(runs: Runs, end: number, place: number): void {
  runs.ends[runs.count] = end;
  runs.places[runs.count] = place;
  runs.count++;
}
