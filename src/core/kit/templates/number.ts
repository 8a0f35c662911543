import { inset } from '../layout/box.ts';
import { drawCount } from '../layout/count.ts';
import { footPart } from '../layout/message.ts';
import { column, type Look, type Part, textPart } from '../layout/part.ts';
import type { Words } from '../model.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** A number and what it counts, with one lit dot for each. */
export const number: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawFigure(scene),
};

function drawFigure(scene: Scene): string {
  const short = Math.min(scene.safe.width, scene.safe.height);
  const box = inset(scene.safe, short * 0.085);
  const head = headPart(scene, box.width, short);
  const foot = footPart(scene, box.width, { tag: short * 0.042, beside: 'site' });
  const footTop = box.y + box.height - foot.height;
  const y = box.y + head.height + short * 0.065;
  const room = { ...box, y, height: footTop - short * 0.07 - y };
  return head.draw(box.x, box.y) + drawCount(scene, room, short * 0.09) + foot.draw(box.x, footTop);
}

function headPart(scene: Scene, width: number, short: number): Part {
  const { main, number: figure, source } = scene.words;
  const line = (words: Words | undefined, look: Look, height: number, largest: number, maxLines: number): Part[] => {
    const room = { width, height: short * height, largest: short * largest, smallest: short * largest * 0.33, maxLines };
    return words ? [textPart(scene, words, look, room)] : [];
  };
  const parts = [
    ...line(figure, { weight: 900, fill: 'accent' }, 0.24, 0.32, 1),
    ...line(main, { weight: figure ? 800 : 900, fill: 'text' }, figure ? 0.17 : 0.5, figure ? 0.06 : 0.14, 4),
    ...line(source, { weight: 500, fill: 'text' }, 0.07, 0.027, 2),
  ];
  return column(parts, short * 0.034);
}
