import { type Box, inset, squareAround } from '../layout/box.ts';
import { footPart } from '../layout/message.ts';
import { column, textPart } from '../layout/part.ts';
import { drawRuledLines } from '../layout/ruled-lines.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround, drawMark } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** A poster that invites: the campaign’s picture, what it is about, and when and where, on lines that a pen or a device fills in. */
export const invitation: Template = invitationWith(drawField);

/** Such a poster with the picture of a look, which ends at `split`. */
export function invitationWith(drawPicture: (scene: Scene, split: number) => string): Template {
  return {
    pairs: [
      ['text', 'background'],
      ['accent', 'background'],
      ['onAccent', 'accent'],
    ],
    draw(scene) {
      const box = inset(scene.safe, scene.safe.width * 0.075);
      const split = box.y + box.height * (lineCount(scene) > 5 ? 0.22 : 0.35);
      return drawGround(scene) + drawPicture(scene, split) + drawWords(scene, { ...box, y: split, height: box.y + box.height - split });
    },
  };
}

function lineCount({ words: { lines = [] } }: Scene): number {
  return lines.length;
}

/** The sign in the dark hole of a field, where lines end. */
function drawField(scene: Scene, split: number): string {
  const { safe, width } = scene;
  const pitch = width / 17;
  const radius = Math.min(width * 0.24, (split - safe.y) * 0.41);
  const hole = { x: safe.x + safe.width * 0.925 - radius * 0.88, y: safe.y + (split - safe.y) * 0.5, radius };
  const strength = (_x: number, y: number): number => 1 - ramp(y, split - pitch * 2.6, split - pitch * 0.4);
  const dots = drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: pitch * 2.2, seed: 11, strength });
  return dots + drawMark(scene, squareAround(hole.x, hole.y, radius * 1.75), 'accent');
}

function drawWords(scene: Scene, box: Box): string {
  const { width } = scene.safe;
  const gap = width * 0.045;
  const foot = footPart(scene, box.width, { tag: width * 0.042, beside: 'site' });
  const { main, sub } = scene.words;
  const room = {
    width: box.width,
    height: box.height * (lineCount(scene) > 5 ? 0.27 : 0.34),
    largest: width * 0.125,
    smallest: width * 0.034,
    maxLines: 3,
  };
  const title = textPart(scene, main, { weight: 900, fill: 'text' }, room);
  const line = { width: box.width, height: width * 0.13, largest: width * 0.038, smallest: width * 0.02, maxLines: 3 };
  const under = sub ? [textPart(scene, sub, { weight: 600, fill: 'text' }, line)] : [];
  const head = column([title, ...under], width * 0.045);
  const top = box.y + head.height + gap;
  const footTop = box.y + box.height - foot.height;
  const lines = { ...box, y: top, height: footTop - gap * 1.5 - top };
  return (
    head.draw(box.x, box.y) +
    drawRuledLines(scene, lines, { label: width * 0.029, value: width * 0.044, rule: width * 0.0024 }) +
    foot.draw(box.x, footTop)
  );
}
