import { type Box, inset, shapeOf, squareAround } from '../layout/box.ts';
import { drawMessage } from '../layout/message.ts';
import type { Circle } from '../layout/safe-area.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround, drawMark } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/**
 * The campaign's picture, for any size: the sign in the dark hole of a field of dots, and the words in the calm beside it.
 * Wide sheets have the words where lines start, tall and square ones below the picture.
 */
export const field: Template = fieldWith({ wide: drawWide, tall: drawTall, square: drawSquare }, [
  ['text', 'background'],
  ['accent', 'background'],
  ['onAccent', 'accent'],
]);

type Arrangements = Record<ReturnType<typeof shapeOf>, (scene: Scene) => string>;

/** Such a picture as a look arranges it, for each shape of sheet. */
export function fieldWith(arrangements: Arrangements, pairs: Template['pairs']): Template {
  return { pairs, draw: (scene) => drawGround(scene) + arrangements[shapeOf(scene.safe)](scene) };
}

function drawWide(scene: Scene): string {
  const { safe, height } = scene;
  // Very wide sheets are low: fewer rows keep dots large enough to be seen.
  const low = height < 240 && safe.width > safe.height * 3.6;
  const pitch = height / (low ? 8 : 15);
  const radius = Math.min(height * 0.31, safe.width * 0.13);
  const hole = { x: safe.x + safe.width - radius * 1.7, y: height / 2, radius };
  const left = hole.x - radius * 1.75;
  const strength = (x: number): number =>
    Math.max(ramp(x, left - pitch * 0.7, left + pitch * 2.8), 1 - ramp(x, safe.x * 0.35, safe.x * 0.9));
  const tag = low ? height * 0.13 : Math.min(height * 0.078, safe.width * 0.034);
  const beside = scene.words.sub ? 'sub' : 'site';
  const look = { largest: height * 0.3, smallest: height * 0.08, tag, lines: low ? 2 : 3, beside, gap: height * 0.075 } as const;
  return drawVoice(scene, hole, pitch, strength) + drawMessage(scene, besidePicture(scene, left - pitch * 0.7, [0.14, 0.06]), look);
}

/**
 * The words' box on a wide sheet, up to `end`; where its foot is covered by a portrait, they stand higher, but never at the very edge. Its margin is a part of
 * the sheet's height and width, whichever is less.
 */
export function besidePicture({ safe, height }: Scene, end: number, [ofHeight, ofWidth]: readonly [number, number]): Box {
  const margin = Math.min(height * ofHeight, safe.width * ofWidth);
  const x = safe.x > 0 ? safe.x : margin;
  const y = Math.max(safe.y, margin * 0.9);
  const bottom = Math.min(safe.y + safe.height, height - margin * 0.9);
  return { x, y, width: end - x, height: bottom - y };
}

function drawTall(scene: Scene): string {
  const { safe, width } = scene;
  // Sheets that are seen from nearer, and printed finer, have more dots.
  const pitch = width / (scene.bleed > 0 ? 16 : 15);
  const margin = safe.width * 0.08;
  const split = safe.y + safe.height * 0.55;
  const radius = Math.min(width * 0.28, (split - safe.y) * 0.4);
  const hole = { x: width / 2, y: safe.y + (split - safe.y) * 0.52, radius };
  const strength = (_x: number, y: number): number => 1 - ramp(y, split - pitch * 3.2, split - pitch * 0.9);
  const words = { x: safe.x + margin, y: split, width: safe.width - 2 * margin, height: safe.y + safe.height - margin - split };
  const look = { largest: safe.width * 0.15, smallest: safe.width * 0.04, tag: safe.width * 0.046, lines: 4 };
  return drawVoice(scene, hole, pitch, strength) + drawMessage(scene, words, { ...look, anchor: 'bottom', beside: 'site' });
}

function drawSquare(scene: Scene): string {
  const { safe, width } = scene;
  const pitch = width / 18;
  const box = inset(safe, safe.width * 0.08);
  const split = box.y + box.height * 0.57;
  const hole = { x: safe.x + safe.width - pitch * 6, y: safe.y + pitch * 5.6, radius: pitch * 4.1 };
  const strength = (_x: number, y: number): number => 1 - ramp(y, split - pitch * 2.4, split - pitch * 0.2);
  const words = { ...box, y: split, height: box.y + box.height - split };
  const look = { largest: box.width * 0.135, smallest: box.width * 0.05, tag: box.width * 0.046, lines: 3 };
  return drawVoice(scene, hole, pitch, strength) + drawMessage(scene, words, { ...look, anchor: 'bottom', beside: 'site' });
}

/** The sign in the dark hole of a field. */
function drawVoice(scene: Scene, hole: Circle, pitch: number, strength: (x: number, y: number) => number): string {
  const dots = drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: pitch * 2.2, seed: 7, strength });
  return dots + drawMark(scene, squareAround(hole.x, hole.y, hole.radius * 1.8), 'accent');
}
