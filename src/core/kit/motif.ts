import type { Role } from './colour.ts';
import type { Dot } from './dot.ts';
import { mirrorX } from './layout/mirror.ts';
import type { Circle } from './layout/safe-area.ts';
import { drawDashes, drawTally } from './looks/dashes.ts';
import { drawLeaves } from './looks/leaves.ts';
import type { Scene } from './scene.ts';
import { element, shortNumber } from './svg.ts';

/**
 * A field of dots on a grid: people who are connected. A hole is dark; around it dots shrink, and some are lit.
 * `strength` (0 to 1) says how far the field reaches at a point, `light` how many dots are lit there; measures are pixels;
 * another `seed` lights others.
 */
export interface DotField {
  pitch: number;
  largest: number;
  hole: Circle;
  fade: number;
  seed: number;
  strength(x: number, y: number): number;
  light?(x: number, y: number): number;
}

const SIZES = 5;

/** Draws a dot field, in what the campaign’s look has for dots. */
export function drawDots(scene: Scene, field: DotField): string {
  const dots = dotsOf(scene, field);
  if (scene.look === 'press') return drawDashes(scene, dots, field.pitch);
  return scene.look === 'garden' ? drawLeaves(scene, dots, 'field') : drawRound(scene, dots);
}

/** Draws dots of which each counts, in what the campaign’s look has for them. */
export function drawEachDot(scene: Scene, dots: readonly Dot[]): string {
  if (scene.look === 'press') return drawTally(scene, dots);
  return scene.look === 'garden' ? drawLeaves(scene, dots, 'each') : drawRound(scene, dots);
}

/** Draws dots in few bytes: one path per size and colour, each dot a line of no length with round caps. */
function drawRound(scene: Scene, dots: readonly Dot[]): string {
  // Not Map.groupBy: the studio runs this on phones that don't have it.
  const groups = new Map<string, Dot[]>();
  for (const dot of dots) {
    const look = `${dot.lit} ${dot.diameter}`;
    const group = groups.get(look);
    if (group) group.push(dot);
    else groups.set(look, [dot]);
  }
  const paths = [...groups.values()].map((group) => dotPath(scene, group)).join('');
  return element('g', { 'stroke-linecap': 'round' }, paths);
}

/** A smooth step from 0 at `from` to 1 at `to`. */
export function ramp(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function dotPath(scene: Scene, dots: Dot[]): string {
  const { diameter, lit } = dots[0]!;
  const role: Role = lit ? 'accent' : 'pattern';
  const d = dots.map((dot) => `M${shortNumber(mirrorX(scene, dot.x))} ${shortNumber(dot.y)}h0`).join('');
  return element('path', { stroke: scene.colours[role], 'stroke-width': diameter, d });
}

function dotsOf(scene: Scene, field: DotField): Dot[] {
  const { pitch, hole } = field;
  // Counted from the hole, so that it stays round: the grid is symmetrical about it.
  // Dashes are as long as places are apart.
  const over = scene.bleed + (scene.look === 'press' ? pitch : field.largest) / 2;
  const columns = range((-over - hole.x) / pitch, (scene.width + over - hole.x) / pitch);
  const rows = range((-over - hole.y) / pitch, (scene.height + over - hole.y) / pitch);
  const dots = rows.flatMap((row) => columns.flatMap((column) => dotAt(field, column, row) ?? []));
  return dots.filter(({ x, y }) => Math.min(x, y, scene.width - x, scene.height - y) > -over);
}

function range(from: number, to: number): number[] {
  const first = Math.floor(from) - 0.5;
  return Array.from({ length: Math.ceil(to - from) + 3 }, (_, i) => first + i);
}

function dotAt(field: DotField, column: number, row: number): Dot | undefined {
  const { pitch, hole, fade, largest } = field;
  const distance = Math.hypot(column, row) * pitch - hole.radius;
  const [x, y] = [hole.x + column * pitch, hole.y + row * pitch];
  const strength = Math.min(ramp(distance, 0, fade), field.strength(x, y));
  const step = Math.round(strength * SIZES);
  if (step === 0) return undefined;
  // The nearer to the voice in the dark, the more are on again; a light is never a speck.
  const share = field.light?.(x, y) ?? 0.05 + 0.22 * (1 - ramp(distance, 0, fade * 1.6));
  const lit = step > 1 && noise(column, row, field.seed) < share;
  const even = (Math.floor(column) + Math.floor(row)) % 2 === 0;
  return { x, y, diameter: (largest * (lit ? Math.max(step, SIZES - 1) : step)) / SIZES, lit, even };
}

/** A number from 0 to 1 that looks like chance and is the same for a place on every run. */
function noise(column: number, row: number, seed: number): number {
  let mixed = Math.imul(Math.round(column * 2) + 0x9e37, 0x85ebca6b) + Math.imul(Math.round(row * 2) + 0x79b9, 0xc2b2ae35) + seed;
  for (let round = 0; round < 3; round++) mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d + 2 * round);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
