import { listPart } from '../layout/list.ts';
import { drawSlideFoot, slideBoxes, slideTitle } from '../layout/slide.ts';
import { drawDots, ramp } from '../motif.ts';
import type { Scene } from '../scene.ts';

/** A title and what there is to say about it, point by point; the field of dots begins where lines end. */
export function pointsSlide(scene: Scene): string {
  const { unit, body } = slideBoxes(scene);
  const title = slideTitle(scene);
  const points = scene.words.points ?? [];
  const top = body.y + title.height + 78 * unit;
  const room = { width: body.width * 0.78, height: body.y + body.height - top, largest: 54 * unit, smallest: 28 * unit, maxLines: 3 };
  const list = points.length > 0 ? listPart(scene, points, { fill: 'text', spot: 'accent' }, room) : undefined;
  return drawEdge(scene) + title.draw(body.x, body.y) + (list?.draw(body.x, top) ?? '') + drawSlideFoot(scene);
}

function drawEdge(scene: Scene): string {
  const { width, height } = scene;
  const { unit, foot } = slideBoxes(scene);
  const pitch = height / 15;
  const strength = (x: number, y: number): number =>
    ramp(x, width * 0.8, width * 0.98) * (1 - ramp(y, foot.y - 160 * unit, foot.y - 60 * unit));
  const hole = { x: width, y: height * 0.3, radius: 0 };
  return drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: 1, seed: 5 + scene.page.number, strength, light: () => 0.14 });
}
