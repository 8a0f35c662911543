import { drawBox, drawGround, drawMark } from '../paint.ts';
import { squareAround } from '../layout/box.ts';
import { column, linePart } from '../layout/part.ts';
import type { Scene, Template } from '../scene.ts';

/** The small button of 88 x 31 pixels that personal sites line up: the sign, the hashtag and three words at the most. */
export const badgeButton: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawSign(scene) + drawWords(scene),
};

function drawSign(scene: Scene): string {
  const side = scene.height;
  return (
    drawBox(scene, { x: 0, y: 0, width: side * 0.84, height: side }, 'accent') +
    drawMark(scene, squareAround(side * 0.42, side / 2, side * 0.66), 'onAccent')
  );
}

function drawWords(scene: Scene): string {
  const u = scene.height / 31;
  const x = scene.height * 0.84 + 3.5 * u;
  const width = scene.width - x - 3 * u;
  const tag = linePart(scene, scene.words.hashtag, { weight: 900, fill: 'accent' }, { width, largest: 11.5 * u, smallest: 5 * u });
  const line = linePart(scene, scene.words.main, { weight: 700, fill: 'text' }, { width, largest: 11 * u, smallest: 6 * u });
  const words = column([tag, line], 4.6 * u);
  return words.draw(x, (scene.height - words.height) / 2);
}
