import type { Role } from '../colour.ts';
import type { Dot } from '../dot.ts';
import { mirrorX } from '../layout/mirror.ts';
import type { Scene } from '../scene.ts';
import { element, shortNumber } from '../svg.ts';

/** Half a leaf’s extent, as a part of the dot that would stand there: the largest nearly touch; where each counts, they keep apart. */
const HALF = { field: 0.78, each: 0.64 };

/** Leaves on a grid that turn at every other place, so that four of them make a flower. */
export function drawLeaves(scene: Scene, dots: readonly Dot[], as: keyof typeof HALF): string {
  return [false, true]
    .map((lit) => dots.filter((dot) => dot.lit === lit))
    .filter((group) => group.length > 0)
    .map((group) => {
      const d = group.map(({ x, y, diameter, even }) => leafPath(mirrorX(scene, x), y, diameter * HALF[as], isRising(scene, even)));
      return element('path', { fill: scene.colours[group[0]!.lit ? 'accent' : 'pattern'], d: d.join('') });
    })
    .join('');
}

function isRising({ direction }: Scene, even = false): boolean {
  return even !== (direction === 'rtl');
}

/** A leaf, two arcs between two corners of its square: rising to the right, or falling. */
export function leafPath(x: number, y: number, half: number, rising: boolean): string {
  const [r, side] = [shortNumber(half * 2), shortNumber(half * 2)];
  const [dy, back] = rising ? [shortNumber(-half * 2), side] : [side, shortNumber(-half * 2)];
  const start = `M${shortNumber(x - half)} ${shortNumber(y + (rising ? half : -half))}`;
  return `${start}a${r} ${r} 0 0 1 ${side} ${dy}a${r} ${r} 0 0 1 ${shortNumber(-half * 2)} ${back}z`;
}

/** A single leaf before a point of a list. */
export function drawLeaf(scene: Scene, { x, y, diameter }: { x: number; y: number; diameter: number }, fill: Role): string {
  const d = leafPath(mirrorX(scene, x), y, diameter * 0.6, scene.direction === 'ltr');
  return element('path', { fill: scene.colours[fill], d });
}
