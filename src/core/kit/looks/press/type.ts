import { type Box, inset, shapeOf } from '../../layout/box.ts';
import { bubblePart, linePart, markPart, type Part, textPart } from '../../layout/part.ts';
import { drawBox, drawGround } from '../../paint.ts';
import type { Scene, Template } from '../../scene.ts';
import { drawBars } from './block.ts';
import { isRoomFor } from '../../text/room-for.ts';

/** Few words, as large as the sheet allows, under a head like that of a newspaper: for walls, windows and hands held up. */
export const pressType: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw(scene) {
    const short = Math.min(scene.safe.width, scene.safe.height);
    const box = inset(scene.safe, short * 0.075);
    const head = short * 0.115;
    const foot = shapeOf(scene.safe) === 'tall' ? box.height * 0.2 : short * 0.1;
    const top = box.y + head + short * 0.055;
    const words = { ...box, y: top, height: box.y + box.height - foot - short * 0.04 - top };
    const slogan = sloganPart(scene, words, short * 0.36);
    const { width, height, bleed } = scene;
    const bars = { x: -bleed, y: height + bleed - foot, width: width + 2 * bleed, height: foot };
    return (
      drawGround(scene) +
      drawBars(scene, bars, 'up') +
      drawHead(scene, { ...box, height: head }, short) +
      slogan.draw(words.x, words.y + (words.height - slogan.height) * 0.3)
    );
  },
};

/** The sign, the hashtag and the address between a thick rule and a thin one. */
function drawHead(scene: Scene, box: Box, short: number): string {
  const { hashtag, site } = scene.words;
  const [thick, thin] = [short * 0.016, short * 0.004];
  const mark = markPart(scene, box.height * 0.6, 'accent');
  const tag = bubblePart(scene, hashtag, { size: short * 0.042, widest: box.width * 0.55 });
  const left = box.width - mark.width - tag.width - short * 0.08;
  const room = { width: left, largest: short * 0.03, smallest: short * 0.012 };
  // Where a long hashtag leaves no room, the hashtag has to do.
  const address = isRoomFor(site.text, left, room.smallest) ? linePart(scene, site, { weight: 600, fill: 'text' }, room) : undefined;
  const middle = box.y + thick + (box.height - thick - thin) / 2;
  const put = (part: Part, x: number): string => part.draw(x, middle - part.height / 2);
  return [
    drawBox(scene, { ...box, height: thick }, 'text'),
    put(mark, box.x),
    put(tag, box.x + mark.width + short * 0.03),
    address ? put(address, box.x + box.width - address.width) : '',
    drawBox(scene, { ...box, y: box.y + box.height - thin, height: thin }, 'text'),
  ].join('');
}

function sloganPart(scene: Scene, box: Box, largest: number): Part {
  const room = { width: box.width, height: box.height, largest, smallest: largest * 0.2, maxLines: 6 };
  return textPart(scene, scene.words.main, { weight: 900, fill: 'text' }, room);
}
