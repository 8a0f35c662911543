import { baselineFromTop, baselineOnCapitals, drawBubble, drawGround, drawMark, drawText } from '../paint.ts';
import { squareAround } from '../layout/box.ts';
import { chord } from '../layout/safe-area.ts';
import { drawDots } from '../motif.ts';
import type { Scene, Template } from '../scene.ts';

/** A profile picture: all that matters stays within the circle that networks cut out of it. */
export const avatar: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawAvatarWords(scene),
};

function drawField(scene: Scene): string {
  const u = scene.width / 1080;
  const hole = { x: 540 * u, y: 540 * u, radius: 384 * u };
  // No dot may touch the bubble, which reaches out of the hole.
  const strength = (x: number, y: number): number => (Math.abs(x - hole.x) < 290 * u && y > hole.y && y < 990 * u ? 0 : 1);
  const dots = drawDots(scene, { pitch: 54 * u, largest: 31 * u, hole, fade: 150 * u, seed: 7, strength });
  return dots + drawMark(scene, squareAround(540 * u, 366 * u, 440 * u), 'accent');
}

/** The slogan and the hashtag of a profile picture, in its lower half. */
export function drawAvatarWords(scene: Scene): string {
  const u = scene.width / 1080;
  const { main, hashtag } = scene.words;
  const circle = { x: 540 * u, y: 540 * u, radius: 500 * u };
  const width = Math.min(chord(circle, 620 * u, 800 * u), 700 * u);
  const slogan = scene.set(main, 900, { width, height: 150 * u, largest: 96 * u, smallest: 40 * u, maxLines: 2 });
  const tag = scene.set(hashtag, 900, { width: 460 * u, height: 80 * u, largest: 66 * u, smallest: 24 * u, maxLines: 1 });
  const bubble = { x: 540 * u - tag.width / 2 - 48 * u, y: 830 * u, width: tag.width + 96 * u, height: 116 * u };
  const top = 618 * u + (168 * u - slogan.height) / 2;
  return (
    drawText(scene, slogan, { x: 540 * u - width / 2, width, baseline: baselineFromTop(slogan, top), align: 'centre', fill: 'text' }) +
    drawBubble(scene, bubble, 'accent') +
    drawText(scene, tag, { ...bubble, baseline: baselineOnCapitals(tag, bubble.y + bubble.height / 2), align: 'centre', fill: 'onAccent' })
  );
}
