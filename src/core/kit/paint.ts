import type { Role } from './colour.ts';
import { type Box, squareAround } from './layout/box.ts';
import { drawLeaf } from './looks/leaves.ts';
import { type Align, edgeOf, mirrorBox, mirrorX } from './layout/mirror.ts';
import type { Scene } from './scene.ts';
import { element, shortNumber } from './svg.ts';
import type { Block } from './text/fit.ts';

const CAP_HEIGHT = 0.714;

/** Where and how a block is drawn: its column, its first baseline, its alignment and its colour. */
export interface TextPlace {
  x: number;
  width: number;
  baseline: number;
  align: Align;
  fill: Role;
}

/** Fills the whole sheet, and what is cut off around it, with a colour: the background unless told. */
export function drawGround(scene: Scene, fill: Role = 'background'): string {
  const { width, height, bleed } = scene;
  const over = bleed > 0 ? { x: -bleed, y: -bleed } : {};
  return element('rect', { ...over, width: width + 2 * bleed, height: height + 2 * bleed, fill: scene.colours[fill] });
}

/** Fills a box. */
export function drawBox(scene: Scene, box: Box, fill: Role): string {
  return element('rect', { ...mirrorBox(scene, box), fill: scene.colours[fill] });
}

/** Draws a spot by its centre, such as that before a point: a filled circle, or what the look has for it. */
export function drawSpot(scene: Scene, { x, y, diameter }: { x: number; y: number; diameter: number }, fill: Role): string {
  if (scene.look === 'press') return drawBox(scene, squareAround(x, y, diameter * 0.9), fill);
  if (scene.look === 'garden') return drawLeaf(scene, { x, y, diameter }, fill);
  return element('circle', { cx: mirrorX(scene, x), cy: y, r: diameter / 2, fill: scene.colours[fill] });
}

/** Draws a block of text. */
export function drawText(scene: Scene, block: Block, place: TextPlace): string {
  const { x, width } = mirrorBox(scene, { x: place.x, y: 0, width: place.width, height: 0 });
  const edge = edgeOf(scene.direction, place.align);
  return scene.inscribe(block, { x, width, baseline: place.baseline, edge, fill: scene.colours[place.fill] });
}

/** The first baseline that brings a block's ink to `top`. */
export function baselineFromTop(block: Block, top: number): number {
  return top + block.ascent;
}

/** The baseline that centres a line's capitals on `middle`: descenders don't push it up. */
export function baselineOnCapitals(block: Block, middle: number): number {
  return middle + (CAP_HEIGHT * block.size) / 2;
}

/** Draws the campaign's mark as large as a box allows; its start side follows the reader's direction, unless it is upright. */
export function drawMark(scene: Scene, box: Box, fill: Role): string {
  const [left, top, width, height] = scene.mark.viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number) as [number, number, number, number];
  const scale = Math.min(box.width / width, box.height / height);
  const seen = mirrorBox(scene, box);
  const flip = scene.direction === 'rtl' && !scene.mark.upright ? -1 : 1;
  const x = seen.x + seen.width / 2 - flip * scale * (left + width / 2);
  const y = seen.y + seen.height / 2 - scale * (top + height / 2);
  const transform = `matrix(${flip * round4(scale)} 0 0 ${round4(scale)} ${shortNumber(x)} ${shortNumber(y)})`;
  return element('path', { fill: scene.colours[fill], transform, d: scene.mark.path });
}

/** Draws a speech bubble: a pill with one square corner, where the reader's lines start; or the label that the look has for it. */
export function drawBubble(scene: Scene, box: Box, fill: Role): string {
  if (scene.look === 'press') return drawBox(scene, box, fill);
  const { x, y, width, height } = mirrorBox(scene, box);
  const r = height / 2;
  if (scene.look === 'garden') return element('rect', { x, y, width, height, rx: r, fill: scene.colours[fill] });
  const arc = (dx: number, dy: number): string => `a${[r, r, 0, 0, 1, dx, dy].map(shortNumber).join(' ')}`;
  const corner =
    scene.direction === 'ltr'
      ? `${arc(-r, r)}h${shortNumber(r - width)}v${shortNumber(-r)}`
      : `v${shortNumber(r)}h${shortNumber(r - width)}${arc(-r, -r)}`;
  const d = `M${shortNumber(x + r)} ${shortNumber(y)}h${shortNumber(width - 2 * r)}${arc(r, r)}${corner}${arc(r, -r)}z`;
  return element('path', { fill: scene.colours[fill], d });
}

function round4(value: number): number {
  return Math.round(value * 10000) / 10000;
}
