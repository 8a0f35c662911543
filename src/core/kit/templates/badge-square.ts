import { baselineFromTop, baselineOnCapitals, drawBubble, drawGround, drawMark, drawText } from '../paint.ts';
import { drawDots, ramp } from '../motif.ts';
import type { Scene, Template } from '../scene.ts';

/** A square badge: mark, demand and hashtag on one edge, and the field of dots growing in from the far corner. */
export const badgeSquare: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawWords(scene),
};

function drawField(scene: Scene): string {
  const u = scene.width / 400;
  const hole = { x: 100 * u, y: 100 * u, radius: 50 * u };
  const strength = (x: number, y: number): number => ramp(x - y, 60 * u, 250 * u) * (1 - ramp(y, 110 * u, 180 * u));
  const dots = drawDots(scene, { pitch: 25 * u, largest: 15 * u, hole, fade: 60 * u, seed: 5, strength });
  return dots + drawMark(scene, { x: 24 * u, y: 26 * u, width: 122 * u, height: 122 * u }, 'accent');
}

function drawWords(scene: Scene): string {
  const u = scene.width / 400;
  const { main, hashtag } = scene.words;
  const column = { x: 34 * u, width: scene.width - 68 * u };
  const slogan = scene.set(main, 900, { width: column.width, height: 128 * u, largest: 54 * u, smallest: 24 * u, maxLines: 3 });
  const tag = scene.set(hashtag, 900, { width: column.width, height: 40 * u, largest: 27 * u, smallest: 14 * u, maxLines: 1 });
  const bubble = { x: column.x, y: 322 * u, width: tag.width + 40 * u, height: 46 * u };
  const top = bubble.y - 24 * u - slogan.height;
  return (
    drawText(scene, slogan, { ...column, baseline: baselineFromTop(slogan, top), align: 'start', fill: 'text' }) +
    drawBubble(scene, bubble, 'accent') +
    drawText(scene, tag, { ...bubble, baseline: baselineOnCapitals(tag, bubble.y + bubble.height / 2), align: 'centre', fill: 'onAccent' })
  );
}
