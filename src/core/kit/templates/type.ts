import { type Box, inset, shapeOf } from '../layout/box.ts';
import { footPart } from '../layout/message.ts';
import { type Part, textPart } from '../layout/part.ts';
import { drawGround, drawMark } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** Few words, as large as the sheet allows, with the sign that grows out of it: for walls, windows and hands held up. */
export const type: Template = {
  pairs: [
    ['text', 'background'],
    ['text', 'pattern'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + (shapeOf(scene.safe) === 'tall' ? drawTall(scene) : drawWide(scene)),
};

/** The words above, the sign below, larger than the sheet. */
function drawTall(scene: Scene): string {
  const { width, height, safe } = scene;
  const box = inset(safe, safe.width * 0.085);
  const foot = footPart(scene, box.width, { tag: safe.width * 0.05, beside: 'site' });
  const slogan = sloganPart(scene, box, box.height * 0.5, safe.width * 0.2);
  const footTop = box.y + slogan.height + safe.width * 0.075;
  const top = footTop + foot.height + safe.width * 0.1;
  // The sign is cut at its sides and at its foot, but never so far that the bar or the ring is lost.
  const side = Math.max((height - top) * 1.12, width * 0.98);
  const sign = { x: width * 0.985 - side * 0.86, y: top, width: side, height: side };
  return drawMark(scene, sign, 'accent') + slogan.draw(box.x, box.y) + foot.draw(box.x, footTop);
}

/** The words fill the sheet; the sign stands behind them, tone in tone. */
function drawWide(scene: Scene): string {
  const { width, height, safe } = scene;
  const short = Math.min(safe.width, safe.height);
  const box = inset(safe, short * 0.08);
  const foot = footPart(scene, box.width, { tag: short * 0.052, beside: 'site' });
  const slogan = sloganPart(scene, box, box.height - foot.height - short * 0.07, short * 0.34);
  const side = Math.max(Math.min(width, height) * 1.12, Math.max(width, height) * 0.82);
  const sign = drawMark(scene, { x: width - side * 0.7, y: height - side * 0.74, width: side, height: side }, 'pattern');
  const spare = box.height - foot.height - slogan.height - short * 0.07;
  return sign + slogan.draw(box.x, box.y + spare * 0.35) + foot.draw(box.x, box.y + box.height - foot.height);
}

function sloganPart(scene: Scene, box: Box, height: number, largest: number): Part {
  const room = { width: box.width, height, largest, smallest: largest * 0.2, maxLines: 5 };
  return textPart(scene, scene.words.main, { weight: 900, fill: 'text' }, room);
}
