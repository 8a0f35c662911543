import type { Role } from '../../colour.ts';
import { type Box, squareAround } from '../../layout/box.ts';
import type { Circle } from '../../layout/safe-area.ts';
import { drawBox, drawMark } from '../../paint.ts';
import type { Scene } from '../../scene.ts';

/** Where a flat field of colour runs out in bars: towards the foot of the sheet, its head, or where lines start. */
type Way = 'down' | 'up' | 'back';

/** How many bars a field ends in, and what part of its place the first one fills. */
const BARS = 7;
const FIRST = 0.84;

/** Bars that get thinner along their way, until they are a hairline: a field of colour that runs out of ink. */
export function drawBars(scene: Scene, box: Box, way: Way, fill: Role = 'accent'): string {
  const step = (way === 'back' ? box.width : box.height) / BARS;
  return Array.from({ length: BARS }, (_, i) => {
    const thick = step * FIRST * (1 - i / BARS);
    const at = step * i + (step - thick);
    return drawBox(scene, barAt(box, way, at, thick), fill);
  }).join('');
}

function barAt(box: Box, way: Way, at: number, thick: number): Box {
  if (way === 'back') return { ...box, x: box.x + box.width - at - thick, width: thick };
  return { ...box, y: way === 'down' ? box.y + at : box.y + box.height - at - thick, height: thick };
}

/** The upper part of a sheet as one field of colour, down to `end`, the last `fade` pixels of it in bars, with the sign in it. */
export function drawUpper(scene: Scene, end: number, fade: number, sign: Circle): string {
  const { width, bleed } = scene;
  const box = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: end - fade + bleed };
  return drawBox(scene, box, 'accent') + drawBars(scene, { ...box, y: end - fade, height: fade }, 'down') + drawSign(scene, sign);
}

/** The end side of a sheet as one field of colour from `start` on, the first `fade` pixels of it in bars, with the sign in it. */
export function drawSide(scene: Scene, start: number, fade: number, sign: Circle): string {
  const { width, height, bleed } = scene;
  const box = { x: start + fade, y: -bleed, width: width + bleed - start - fade, height: height + 2 * bleed };
  return drawBox(scene, box, 'accent') + drawBars(scene, { ...box, x: start, width: fade }, 'back') + drawSign(scene, sign);
}

function drawSign(scene: Scene, { x, y, radius }: Circle): string {
  return drawMark(scene, squareAround(x, y, radius * 2), 'onAccent');
}
