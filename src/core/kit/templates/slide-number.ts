import { drawCount } from '../layout/count.ts';
import { listPart } from '../layout/list.ts';
import { column, type Part, textPart } from '../layout/part.ts';
import { drawSlideFoot, slideBoxes, slideTitle } from '../layout/slide.ts';
import type { Scene } from '../scene.ts';

/** A number, large, with one lit dot for each that it counts; beside it what else is to say. */
export function numberSlide(scene: Scene): string {
  const { unit, body, foot } = slideBoxes(scene);
  const title = slideTitle(scene);
  const top = body.y + title.height + 78 * unit;
  const bottom = body.y + body.height;
  const points = scene.words.points ?? [];
  const wide = points.length > 0 ? body.width * 0.47 : body.width;
  const figure = figurePart(scene, wide, unit);
  const source = sourcePart(scene, body.width * 0.6, unit);
  const dots = { x: body.x, y: top + figure.height + 52 * unit, width: wide, height: bottom - top - figure.height - 96 * unit };
  const room = { width: body.width * 0.45, height: bottom - top, largest: 46 * unit, smallest: 26 * unit, maxLines: 4 };
  const list = points.length > 0 ? listPart(scene, points, { fill: 'text', spot: 'accent' }, room) : undefined;
  return [
    title.draw(body.x, body.y),
    figure.draw(body.x, top),
    drawCount(scene, dots, 46 * unit),
    list?.draw(body.x + body.width * 0.55, top) ?? '',
    source?.draw(body.x, foot.y - 48 * unit) ?? '',
    drawSlideFoot(scene),
  ].join('');
}

function figurePart(scene: Scene, width: number, unit: number): Part {
  const { number, sub } = scene.words;
  const line = { width, maxLines: 3 };
  const figure = number
    ? [
        textPart(
          scene,
          number,
          { weight: 900, fill: 'accent' },
          { ...line, height: 210 * unit, largest: 250 * unit, smallest: 60 * unit, maxLines: 1 },
        ),
      ]
    : [];
  const label = sub
    ? [textPart(scene, sub, { weight: 800, fill: 'text' }, { ...line, height: 130 * unit, largest: 46 * unit, smallest: 26 * unit })]
    : [];
  return column([...figure, ...label], 34 * unit);
}

function sourcePart(scene: Scene, width: number, unit: number): Part | undefined {
  const { source } = scene.words;
  return (
    source &&
    textPart(
      scene,
      source,
      { weight: 500, fill: 'text' },
      { width, height: 30 * unit, largest: 22 * unit, smallest: 12 * unit, maxLines: 1 },
    )
  );
}
