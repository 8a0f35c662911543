import { drawDots, ramp } from '../motif.ts';
import { drawBox, drawGround, drawMark } from '../paint.ts';
import { squareAround } from '../layout/box.ts';
import { column, linePart, row, textPart } from '../layout/part.ts';
import type { Scene, Template } from '../scene.ts';

/** A badge for other people's websites, wide and low: the sign on its own ground, the hashtag and one short line. */
export const badge: Template = {
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
    drawBox(scene, { x: 0, y: 0, width: side, height: side }, 'accent') +
    drawMark(scene, squareAround(side / 2, side / 2, side * 0.72), 'onAccent')
  );
}

function drawWords(scene: Scene): string {
  const { width, height, words } = scene;
  const x = height * 1.22;
  const room = width - x - height * 0.25;
  const tag = linePart(
    scene,
    words.hashtag,
    { weight: 900, fill: 'accent' },
    { width: room, largest: height * 0.36, smallest: height * 0.15 },
  );
  const site = linePart(scene, words.site, { weight: 600, fill: 'text' }, { width: room, largest: height * 0.2, smallest: height * 0.1 });
  const head = tag.width + height * 0.3 + site.width <= room ? row([tag, site], height * 0.3) : tag;
  const line = textPart(
    scene,
    words.main,
    { weight: 700, fill: 'text' },
    { width: room, height: height * 0.34, largest: height * 0.27, smallest: height * 0.12, maxLines: 1 },
  );
  const stack = column([head, line], height * 0.17);
  return drawField(scene, x + stack.width) + stack.draw(x, (height - stack.height) / 2);
}

/** The field fills what the words leave free. */
function drawField(scene: Scene, from: number): string {
  const { width, height } = scene;
  const pitch = height / 6;
  // A lone column of dots would look like a mistake.
  if (width - from < pitch * 9) return '';
  const hole = { x: width - 3 * pitch, y: height / 2, radius: 0 };
  const strength = (x: number): number => ramp(x, from + pitch * 1.5, from + pitch * 6);
  return drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: 1, seed: 6, strength, light: () => 0.12 });
}
