import type { Role } from '../../colour.ts';
import { type Box, inset, squareAround } from '../../layout/box.ts';
import { mirrorBox } from '../../layout/mirror.ts';
import type { Circle } from '../../layout/safe-area.ts';
import { drawDots } from '../../motif.ts';
import { drawMark, drawSpot } from '../../paint.ts';
import type { Scene } from '../../scene.ts';
import { element, shortNumber } from '../../svg.ts';

/** Leaves over the whole sheet, `pitch` pixels apart, counted from a point about which they are symmetrical. */
export function drawHedge(scene: Scene, pitch: number, about: { x: number; y: number }, light = 0.16): string {
  const hole = { ...about, radius: -2 * pitch };
  return drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: 1, seed: 12, strength: () => 1, light: () => light });
}

/** A card with round corners on the leaves, with a fine line within its edge. */
export function drawCard(scene: Scene, box: Box, radius: number, line: number): string {
  const frame = (inner: Box, rx: number, look: Record<string, string | number>): string =>
    element('rect', { ...mirrorBox(scene, inner), rx, ...look });
  const { background, accent } = scene.colours;
  return (
    frame(box, radius, { fill: background }) +
    frame(inset(box, line * 4), radius - line * 4, { fill: 'none', stroke: accent, 'stroke-width': line })
  );
}

/** A calm ground over a part of the leaves, with round corners. */
export function drawCalm(scene: Scene, box: Box, radius: number): string {
  return element('rect', { ...mirrorBox(scene, box), rx: radius, fill: scene.colours.background });
}

/** A card whose upper edge is an arch. */
export function drawArch(scene: Scene, box: Box, radius: number, line: number): string {
  const { background, accent } = scene.colours;
  return (
    element('path', { fill: background, d: archPath(box, radius) }) +
    element('path', { fill: 'none', stroke: accent, 'stroke-width': line, d: archPath(inset(box, line * 4), radius - line * 4) })
  );
}

function archPath({ x, y, width, height }: Box, foot: number): string {
  const [r, q] = [shortNumber(width / 2), shortNumber(foot)];
  const [right, bottom, spring] = [x + width, y + height, y + width / 2].map(shortNumber) as [string, string, string];
  const start = `M${shortNumber(x)} ${spring}a${r} ${r} 0 0 1 ${shortNumber(width)} 0`;
  return `${start}V${shortNumber(Number(bottom) - foot)}a${q} ${q} 0 0 1 ${shortNumber(-foot)} ${q}H${shortNumber(Number(right) - width + foot)}a${q} ${q} 0 0 1 ${shortNumber(-foot)} ${shortNumber(-foot)}z`;
}

/** The sign on a medal with a rim that sets it off from the leaves. */
export function drawMedal(scene: Scene, { x, y, radius }: Circle, rim: Role = 'background'): string {
  const round = { ...scene, look: undefined };
  return (
    drawSpot(round, { x, y, diameter: radius * 2.28 }, rim) +
    drawSpot(round, { x, y, diameter: radius * 2 }, 'accent') +
    drawMark(scene, squareAround(x, y, radius * 1.16), 'onAccent')
  );
}
