import { inset } from '../layout/box.ts';
import { footPart } from '../layout/message.ts';
import { markPart, textPart } from '../layout/part.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** A badge that is about as high as wide: sign, demand and hashtag on one edge, the field growing in from the far corner. */
export const badgeSquare: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawWords(scene),
};

function drawField(scene: Scene): string {
  const { width, height } = scene;
  const pitch = height / 15;
  const hole = { x: pitch * 4, y: pitch * 4, radius: pitch * 2 };
  const strength = (x: number, y: number): number => ramp(x - y, width * 0.15, width * 0.62) * (1 - ramp(y, height * 0.28, height * 0.45));
  return drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: pitch * 2.4, seed: 5, strength });
}

function drawWords(scene: Scene): string {
  const box = inset(scene.safe, scene.height * 0.085);
  const mark = markPart(scene, box.height * 0.34, 'accent');
  const foot = footPart(scene, box.width, { tag: box.height * 0.082 });
  const gap = box.height * 0.07;
  const room = {
    width: box.width,
    height: box.height - mark.height - foot.height - 2 * gap,
    largest: box.height * 0.17,
    smallest: box.height * 0.07,
    maxLines: 3,
  };
  const slogan = textPart(scene, scene.words.main, { weight: 900, fill: 'text' }, room);
  const bottom = box.y + box.height;
  return mark.draw(box.x, box.y) + foot.draw(box.x, bottom - foot.height) + slogan.draw(box.x, bottom - foot.height - gap - slogan.height);
}
