import { baselineFromTop, drawBox, drawGround, drawMark, drawText } from '../paint.ts';
import { squareAround } from '../layout/box.ts';
import { centredTops } from '../layout/stack.ts';
import type { Scene, Template } from '../scene.ts';

/** A badge for other people's websites, 3 : 1: the mark on its own ground, the hashtag and one short line. */
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
  const ground = drawBox(scene, { x: 0, y: 0, width: side, height: side }, 'accent');
  return ground + drawMark(scene, squareAround(side / 2, side / 2, side * 0.74), 'onAccent');
}

function drawWords(scene: Scene): string {
  const u = scene.height / 200;
  const { main, hashtag } = scene.words;
  const column = { x: scene.height + 26 * u, width: scene.width - scene.height - 52 * u };
  const tag = scene.set(hashtag, 900, { width: column.width, height: 70 * u, largest: 62 * u, smallest: 20 * u, maxLines: 1 });
  const line = scene.set(main, 700, { width: column.width, height: 72 * u, largest: 30 * u, smallest: 15 * u, maxLines: 2 });
  const parts = [
    { height: tag.height, gap: 0 },
    { height: line.height, gap: 20 * u },
  ];
  const [tagTop, lineTop] = centredTops(0, scene.height, parts) as [number, number];
  return (
    drawText(scene, tag, { ...column, baseline: baselineFromTop(tag, tagTop), align: 'start', fill: 'accent' }) +
    drawText(scene, line, { ...column, baseline: baselineFromTop(line, lineTop), align: 'start', fill: 'text' })
  );
}
