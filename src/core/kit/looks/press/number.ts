import { inset } from '../../layout/box.ts';
import { drawCount } from '../../layout/count.ts';
import { footPart } from '../../layout/message.ts';
import { column, type Look, type Part, textPart } from '../../layout/part.ts';
import type { Words } from '../../model.ts';
import { drawBox, drawGround } from '../../paint.ts';
import type { Scene, Template } from '../../scene.ts';
import { drawBars } from './block.ts';

/** A number on a field of colour, as wide as the sheet; under it what it counts, with a stroke for each, as one keeps a tally. */
export const pressNumber: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + (scene.words.number ? drawCounted(scene, scene.words.number) : drawSaid(scene)),
};

function drawCounted(scene: Scene, figure: Words): string {
  const { width, bleed, safe } = scene;
  const short = Math.min(safe.width, safe.height);
  const box = inset(safe, short * 0.075);
  // Without a tally there is more room.
  const part = scene.words.count === undefined ? 1.6 : 1;
  const number = setPart(scene, figure, { weight: 900, fill: 'onAccent' }, [box.width, short * 0.23 * part, short * 0.31 * part, 1]);
  const end = box.y + number.height + short * 0.06;
  const fade = short * 0.085;
  const block = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: end + bleed };
  return (
    drawBox(scene, block, 'accent') +
    drawBars(scene, { ...block, y: end, height: fade }, 'down') +
    number.draw(box.x, box.y) +
    drawRest(scene, end + fade + short * 0.045)
  );
}

function drawSaid(scene: Scene): string {
  return drawRest(scene, inset(scene.safe, Math.min(scene.safe.width, scene.safe.height) * 0.075).y);
}

/** What is counted, its source, the tally and the hashtag, from `top` down. */
function drawRest(scene: Scene, top: number): string {
  const { main, number, source } = scene.words;
  const short = Math.min(scene.safe.width, scene.safe.height);
  const box = inset(scene.safe, short * 0.075);
  const label = setPart(
    scene,
    main,
    { weight: 900, fill: 'text' },
    number ? [box.width, short * 0.16, short * 0.062, 4] : [box.width, short * 0.5, short * 0.15, 5],
  );
  const from = source ? [setPart(scene, source, { weight: 500, fill: 'text' }, [box.width, short * 0.07, short * 0.027, 2])] : [];
  const head = column([label, ...from], short * 0.03);
  const foot = footPart(scene, box.width, { tag: short * 0.042, beside: 'site' });
  const footTop = box.y + box.height - foot.height;
  const y = top + head.height + short * 0.05;
  const room = { ...box, y, height: footTop - short * 0.05 - y };
  return head.draw(box.x, top) + drawCount(scene, room, short * 0.075) + foot.draw(box.x, footTop);
}

function setPart(scene: Scene, words: Words, look: Look, [width, height, largest, maxLines]: [number, number, number, number]): Part {
  return textPart(scene, words, look, { width, height, largest, smallest: largest * 0.33, maxLines });
}
