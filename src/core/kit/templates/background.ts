import { bubblePart, column, row, markPart, textPart } from '../layout/part.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** A ground for video calls: the speaker sits in the dark hole of the field, the words stand clear of head and shoulders. */
export const background: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawWords(scene),
};

function drawField(scene: Scene): string {
  const { width, height } = scene;
  const pitch = width / 30;
  const hole = { x: width / 2, y: height * 0.6, radius: height * 0.34 };
  // The corners at the top are for words; between them the field reaches up.
  const strength = (x: number, y: number): number =>
    Math.max(ramp(y, height * 0.36, height * 0.52), ramp(x, width * 0.34, width * 0.46) * (1 - ramp(x, width * 0.62, width * 0.7)));
  return drawDots(scene, { pitch, largest: pitch * 0.58, hole, fade: pitch * 6, seed: 11, strength });
}

function drawWords(scene: Scene): string {
  const { width, height, words } = scene;
  const margin = height * 0.075;
  const room = { width: width * 0.27, height: height * 0.22, largest: height * 0.075, smallest: height * 0.03, maxLines: 3 };
  const slogan = textPart(scene, words.main, { weight: 900, fill: 'text' }, room);
  const tag = bubblePart(scene, words.hashtag, { size: height * 0.034, widest: width * 0.2 });
  const sign = row([tag, markPart(scene, height * 0.15, 'accent')], height * 0.03);
  return column([slogan], 0).draw(margin, margin) + sign.draw(width - margin - sign.width, margin);
}
