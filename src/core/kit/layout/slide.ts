import { drawEachDot } from '../motif.ts';
import type { Scene } from '../scene.ts';
import type { Box } from './box.ts';
import { linePart, markPart, type Part, row, textPart } from './part.ts';

/** The measures that all slides of a deck share, in pixels: one is a thousandth of the height. */
export function slideBoxes({ width, height }: Pick<Scene, 'width' | 'height'>): { unit: number; body: Box; foot: Box } {
  const unit = height / 1000;
  const side = 110 * unit;
  const foot = { x: side, y: height - 112 * unit, width: width - 2 * side, height: 52 * unit };
  return { unit, body: { x: side, y: 100 * unit, width: width - 2 * side, height: foot.y - 150 * unit }, foot };
}

/** What the slide is about, above everything else. */
export function slideTitle(scene: Scene): Part {
  const { unit, body } = slideBoxes(scene);
  const room = { width: body.width * 0.86, height: 170 * unit, largest: 84 * unit, smallest: 40 * unit, maxLines: 2 };
  return textPart(scene, scene.words.main, { weight: 900, fill: 'text' }, room);
}

/** The sign and the hashtag where lines start; where they end, one dot for each slide, lit as far as the talk has come. */
export function drawSlideFoot(scene: Scene): string {
  const { unit, foot } = slideBoxes(scene);
  const tag = linePart(
    scene,
    scene.words.hashtag,
    { weight: 900, fill: 'accent' },
    { width: foot.width / 2, largest: 32 * unit, smallest: 14 * unit },
  );
  return row([markPart(scene, foot.height, 'accent'), tag], 20 * unit).draw(foot.x, foot.y) + drawProgress(scene, foot, unit);
}

function drawProgress(scene: Scene, foot: Box, unit: number): string {
  const { number, total } = scene.page;
  const pitch = Math.min(30 * unit, foot.width / 2 / total);
  const dots = Array.from({ length: total }, (_, i) => ({
    x: foot.x + foot.width - pitch * (total - i - 0.5),
    y: foot.y + foot.height / 2,
    diameter: pitch * 0.5,
    lit: i < number,
  }));
  return drawEachDot(scene, dots);
}
