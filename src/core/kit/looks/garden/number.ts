import { inset } from '../../layout/box.ts';
import { drawCount } from '../../layout/count.ts';
import { footPart } from '../../layout/message.ts';
import { column, type Look, type Part, textPart } from '../../layout/part.ts';
import type { Words } from '../../model.ts';
import { drawGround } from '../../paint.ts';
import type { Scene, Template } from '../../scene.ts';
import { drawCard, drawHedge } from './hedge.ts';

/** A number and what it counts in the middle of a card, with one leaf for each. */
export const gardenNumber: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw(scene) {
    const { safe, width, height } = scene;
    const short = Math.min(safe.width, safe.height);
    const card = inset(safe, short * 0.07);
    const box = inset(card, short * 0.075);
    const head = headPart(scene, box.width, short);
    const foot = footPart(scene, box.width, { tag: short * 0.04, beside: 'site' });
    const footTop = box.y + box.height - foot.height;
    const y = box.y + head.height + short * 0.055;
    const across = box.width * 0.72;
    const room = { x: box.x + (box.width - across) / 2, y, width: across, height: footTop - short * 0.05 - y };
    const middle = box.x + box.width / 2;
    return (
      drawGround(scene) +
      drawHedge(scene, short / 13, { x: width / 2, y: height / 2 }) +
      drawCard(scene, card, short * 0.08, short * 0.0045) +
      head.draw(middle - head.width / 2, box.y + (scene.words.count === undefined ? (footTop - y) * 0.4 : 0)) +
      drawCount(scene, room, short * 0.075) +
      foot.draw(middle - foot.width / 2, footTop)
    );
  },
};

function headPart(scene: Scene, width: number, short: number): Part {
  const { main, number: figure, source } = scene.words;
  const line = (words: Words | undefined, look: Omit<Look, 'align'>, height: number, largest: number, maxLines: number): Part[] => {
    const room = { width, height: short * height, largest: short * largest, smallest: short * largest * 0.33, maxLines };
    return words ? [textPart(scene, words, { ...look, align: 'centre' }, room)] : [];
  };
  const parts = [
    ...line(figure, { weight: 900, fill: 'accent' }, 0.22, 0.27, 1),
    ...line(main, { weight: 800, fill: 'text' }, figure ? 0.16 : 0.46, figure ? 0.055 : 0.11, 4),
    ...line(source, { weight: 500, fill: 'text' }, 0.06, 0.025, 2),
  ];
  return column(parts, short * 0.034, 'centre');
}
