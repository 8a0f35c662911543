import { inset } from '../layout/box.ts';
import { drawMessage } from '../layout/message.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround, drawMark } from '../paint.ts';
import { squareAround } from '../layout/box.ts';
import type { Scene, Template } from '../scene.ts';

/** Many voices: the field of dots nearly all lit, around one sign. */
export const coalition: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawWords(scene),
};

function drawField(scene: Scene): string {
  const { width, height } = scene;
  const pitch = width / 20;
  const hole = { x: width / 2, y: height * 0.265, radius: width * 0.15 };
  const strength = (_x: number, y: number): number => 1 - ramp(y, height * 0.44, height * 0.56);
  const light = (x: number, y: number): number => 0.95 - 0.75 * ramp(Math.hypot(x - hole.x, y - hole.y), hole.radius, width * 0.56);
  const dots = drawDots(scene, { pitch, largest: pitch * 0.62, hole, fade: pitch * 1.6, seed: 9, strength, light });
  return dots + drawMark(scene, squareAround(hole.x, hole.y, hole.radius * 1.75), 'accent');
}

function drawWords(scene: Scene): string {
  const { safe } = scene;
  const box = inset(safe, safe.width * 0.085);
  const top = safe.y + safe.height * 0.56;
  const look = { largest: safe.width * 0.1, smallest: safe.width * 0.04, tag: safe.width * 0.042, lines: 3 };
  return drawMessage(
    scene,
    { ...box, y: top, height: box.y + box.height - top },
    { ...look, anchor: 'bottom', beside: 'site', gap: safe.width * 0.036 },
  );
}
