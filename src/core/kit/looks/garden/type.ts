import { inset, squareAround } from '../../layout/box.ts';
import { footPart } from '../../layout/message.ts';
import { textPart } from '../../layout/part.ts';
import { drawGround, drawMark } from '../../paint.ts';
import type { Scene, Template } from '../../scene.ts';
import { element, shortNumber } from '../../svg.ts';
import { leafPath } from '../leaves.ts';

/** Few words in the middle of a flower, larger than the sheet, tone in tone: for walls, windows and hands held up. */
export const gardenType: Template = {
  pairs: [
    ['text', 'background'],
    ['text', 'pattern'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw(scene) {
    const { safe } = scene;
    const short = Math.min(safe.width, safe.height);
    const box = inset(safe, short * 0.085);
    const side = short * 0.15;
    const foot = footPart(scene, box.width, { tag: short * 0.048, beside: 'site', align: 'centre' });
    const top = box.y + side + short * 0.05;
    const room = {
      width: box.width,
      height: box.y + box.height - foot.height - short * 0.06 - top,
      largest: Math.min(short * 0.2, safe.width * 0.135),
      smallest: short * 0.05,
      maxLines: 5,
    };
    const slogan = textPart(scene, scene.words.main, { weight: 900, fill: 'text', align: 'centre' }, room);
    const middle = box.x + box.width / 2;
    return (
      drawGround(scene) +
      drawFlower(scene, middle, top + room.height / 2) +
      drawMark(scene, squareAround(middle, box.y + side / 2, side), 'accent') +
      slogan.draw(middle - slogan.width / 2, top + (room.height - slogan.height) / 2) +
      foot.draw(middle - foot.width / 2, box.y + box.height - foot.height)
    );
  },
};

/** Eight leaves about a point, as large as the sheet. */
function drawFlower(scene: Scene, x: number, y: number): string {
  const half = Math.min(scene.width, scene.height) * 0.29;
  const d = [-1, 1].flatMap((dx) => [-1, 1].map((dy) => leafPath(dx * half, dy * half, half, dx !== dy))).join('');
  const [e, f] = [shortNumber(x), shortNumber(y)];
  return [`1 0 0 1 ${e} ${f}`, `${EIGHTH} ${EIGHTH} ${-EIGHTH} ${EIGHTH} ${e} ${f}`]
    .map((matrix) => element('path', { fill: scene.colours.pattern, transform: `matrix(${matrix})`, d }))
    .join('');
}

/** The sine of an eighth of a turn. */
const EIGHTH = 0.7071;
