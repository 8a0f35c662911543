import { baselineFromTop, baselineOnCapitals, drawBubble, drawGround, drawMark, drawText } from '../paint.ts';
import { squareAround } from '../layout/box.ts';
import { stackTops } from '../layout/stack.ts';
import { drawDots, ramp } from '../motif.ts';
import type { Scene, Template } from '../scene.ts';

/** A profile banner, 3 : 1; the words keep clear of the corner where networks put the profile picture. */
export const banner: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawWords(scene),
};

function drawField(scene: Scene): string {
  const u = scene.height / 500;
  // Twelve rows: the grid meets the sheet's edges half-way between two dots.
  const pitch = scene.height / 12;
  const hole = { x: scene.width - 6 * pitch, y: 6 * pitch, radius: 146 * u };
  const strength = (x: number, y: number): number =>
    Math.max(ramp(x, scene.width - 600 * u, scene.width - 440 * u), ramp(y, 360 * u, 490 * u));
  const dots = drawDots(scene, { pitch, largest: 24 * u, hole, fade: 130 * u, seed: 7, strength });
  return dots + drawMark(scene, squareAround(hole.x, hole.y, 256 * u), 'accent');
}

function drawWords(scene: Scene): string {
  const u = scene.height / 500;
  const { main, sub, hashtag } = scene.words;
  const column = { x: 80 * u, width: scene.width - 690 * u };
  const slogan = scene.set(main, 900, { width: column.width, height: 190 * u, largest: 96 * u, smallest: 40 * u, maxLines: 2 });
  const tag = scene.set(hashtag, 900, { width: 360 * u, height: 60 * u, largest: 36 * u, smallest: 18 * u, maxLines: 1 });
  const bubble = { x: column.x, width: tag.width + 56 * u, height: 62 * u };
  const [sloganTop, y] = stackTops(72 * u, [
    { height: slogan.height, gap: 0 },
    { height: bubble.height, gap: 34 * u },
  ]) as [number, number];
  const middle = y + bubble.height / 2;
  const drawn = [
    drawText(scene, slogan, { ...column, baseline: baselineFromTop(slogan, sloganTop), align: 'start', fill: 'text' }),
    drawBubble(scene, { ...bubble, y }, 'accent'),
    drawText(scene, tag, {
      x: bubble.x,
      width: bubble.width,
      baseline: baselineOnCapitals(tag, middle),
      align: 'centre',
      fill: 'onAccent',
    }),
  ];
  if (!sub) return drawn.join('');
  const x = bubble.x + bubble.width + 26 * u;
  const width = column.x + column.width - x;
  const line = scene.set(sub, 600, { width, height: 66 * u, largest: 30 * u, smallest: 16 * u, maxLines: 2 });
  return (
    drawn.join('') +
    drawText(scene, line, { x, width, baseline: baselineFromTop(line, middle - line.height / 2), align: 'start', fill: 'text' })
  );
}
