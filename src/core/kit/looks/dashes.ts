import type { Dot } from '../dot.ts';
import { mirrorX } from '../layout/mirror.ts';
import type { Scene } from '../scene.ts';
import { element, shortNumber } from '../svg.ts';

/** How thick a dash is, as a part of the dot that would stand there, and how much of a lit one is left free at each end. */
const THICK = 0.86;
const GAP = 0.14;

/** Dashes that are set like lines of print: neighbours of one size and colour are one stroke. `pitch` is how far the places are apart. */
export function drawDashes(scene: Scene, dots: readonly Dot[], pitch: number): string {
  const paths = new Map<string, string[]>();
  for (const run of runsOf(dots, pitch)) {
    const [first, last] = [run[0]!, run.at(-1)!];
    const [from, to] = [first.x - pitch * (0.5 - GAP * Number(first.lit)), last.x + pitch * (0.5 - GAP * Number(first.lit))];
    const stroke = `${first.lit} ${shortNumber(first.diameter * THICK)}`;
    const d = `M${shortNumber(mirrorX(scene, from))} ${shortNumber(first.y)}H${shortNumber(mirrorX(scene, to))}`;
    paths.set(stroke, [...(paths.get(stroke) ?? []), d]);
  }
  return [...paths].map(([stroke, d]) => dashPath(scene, stroke, d.join(''))).join('');
}

function dashPath(scene: Scene, stroke: string, d: string): string {
  const [lit, width] = stroke.split(' ');
  return element('path', { stroke: scene.colours[lit === 'true' ? 'accent' : 'pattern'], 'stroke-width': width, d });
}

/** Neighbours of a row that look the same; places come row by row. */
function runsOf(dots: readonly Dot[], pitch: number): Dot[][] {
  const runs: Dot[][] = [];
  for (const dot of dots) {
    const last = runs.at(-1)?.at(-1);
    const follows = last && last.y === dot.y && Math.abs(dot.x - last.x - pitch) < 0.01;
    if (follows && last.lit === dot.lit && last.diameter === dot.diameter) runs.at(-1)!.push(dot);
    else runs.push([dot]);
  }
  return runs;
}

/** Single places as upright strokes, as one keeps a tally. */
export function drawTally(scene: Scene, dots: readonly Dot[]): string {
  return [true, false]
    .map((lit) => dots.filter((dot) => dot.lit === lit))
    .filter((group) => group.length > 0)
    .map((group) => {
      const { diameter, lit } = group[0]!;
      const d = group.map(({ x, y }) => `M${shortNumber(mirrorX(scene, x))} ${shortNumber(y - diameter / 2)}v${shortNumber(diameter)}`);
      return element('path', { stroke: scene.colours[lit ? 'accent' : 'pattern'], 'stroke-width': diameter * 0.56, d: d.join('') });
    })
    .join('');
}
