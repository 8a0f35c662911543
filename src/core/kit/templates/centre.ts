import { drawMessage } from '../layout/message.ts';
import { between, squareAround } from '../layout/box.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround, drawMark } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** A sheet of which devices show very different cuts: all that matters in the safe middle, and the field around it. */
export const centre: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawMiddle(scene),
};

function drawField(scene: Scene): string {
  const { safe, width, height } = scene;
  const pitch = safe.height / 6;
  const [x, y] = [width / 2, height / 2];
  const [rx, ry] = [safe.width / 2, safe.height / 2];
  // The calm is an ellipse about the words; the hole of the field itself is nothing but its centre.
  const strength = (px: number, py: number): number => ramp(Math.hypot((px - x) / (rx + pitch), (py - y) / (ry * 1.5)), 1, 1.3);
  const light = (px: number, py: number): number => 0.03 + 0.25 * (1 - ramp(Math.hypot((px - x) / rx, (py - y) / (ry * 1.6)), 1.1, 1.9));
  return drawDots(scene, { pitch, largest: pitch * 0.6, hole: { x, y, radius: 0 }, fade: 1, seed: 3, strength, light });
}

function drawMiddle(scene: Scene): string {
  const { safe } = scene;
  const side = safe.height * 0.92;
  const mark = drawMark(scene, squareAround(safe.x + side / 2, safe.y + safe.height / 2, side), 'accent');
  const words = between(safe, (side + safe.height * 0.24) / safe.width, 1);
  const look = { largest: safe.height * 0.32, smallest: safe.height * 0.1, tag: safe.height * 0.115, lines: 2, gap: safe.height * 0.09 };
  return mark + drawMessage(scene, words, { ...look, beside: 'sub' });
}
