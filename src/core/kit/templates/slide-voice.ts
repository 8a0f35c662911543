import { type Box, inset } from '../layout/box.ts';
import { listPart } from '../layout/list.ts';
import { column, type Part, textPart } from '../layout/part.ts';
import { drawSlideFoot, slideBoxes, slideTitle } from '../layout/slide.ts';
import { voicePath } from '../layout/voice.ts';
import { drawDots, ramp } from '../motif.ts';
import type { Scene } from '../scene.ts';
import { element } from '../svg.ts';

/** A question to the room: a large voice in the field of dots. */
export function questionSlide(scene: Scene): string {
  const { unit, body } = slideBoxes(scene);
  const bubble = { ...body, y: body.y - 20 * unit, height: body.height + 20 * unit };
  const inner = inset(bubble, 84 * unit);
  const points = scene.words.points ?? [];
  const gap = 64 * unit;
  const under =
    points.length > 0
      ? [
          listPart(
            scene,
            points,
            { fill: 'onAccent', spot: 'onAccent' },
            {
              width: inner.width,
              height: inner.height * 0.44,
              largest: 48 * unit,
              smallest: 26 * unit,
              maxLines: 2,
            },
          ),
        ]
      : [];
  const taken = under.reduce((sum, part) => sum + part.height + gap, 0);
  const room = { width: inner.width, height: inner.height - taken, largest: 108 * unit, smallest: 44 * unit, maxLines: 3 };
  const question = textPart(scene, scene.words.main, { weight: 900, fill: 'onAccent' }, room);
  return drawField(scene, bubble) + drawVoice(scene, bubble, inner, column([question, ...under], gap)) + drawSlideFoot(scene);
}

/** What happened to one person, in their voice’s bubble, under the slide’s title. */
export function quoteSlide(scene: Scene): string {
  const { unit, body } = slideBoxes(scene);
  const title = slideTitle(scene);
  const top = body.y + title.height + 60 * unit;
  const bubble = { ...body, y: top, height: body.y + body.height - top };
  const inner = inset(bubble, 76 * unit);
  const story = storyPart(scene, inner, unit);
  return drawField(scene, bubble) + title.draw(body.x, body.y) + drawVoice(scene, bubble, inner, story) + drawSlideFoot(scene);
}

function storyPart(scene: Scene, inner: Box, unit: number): Part {
  const { sub, who, role } = scene.words;
  const small = { width: inner.width, height: 60 * unit, largest: 36 * unit, smallest: 20 * unit, maxLines: 1 };
  const people = [
    ...(who ? [textPart(scene, who, { weight: 800, fill: 'onAccent' }, small)] : []),
    ...(role ? [textPart(scene, role, { weight: 500, fill: 'onAccent' }, small)] : []),
  ];
  const person = people.length > 0 ? [column(people, 18 * unit)] : [];
  const gap = 54 * unit;
  const height = inner.height - person.reduce((sum, part) => sum + part.height + gap, 0);
  const room = { width: inner.width, height, largest: 68 * unit, smallest: 32 * unit, maxLines: 5 };
  const story = sub ? [textPart(scene, sub, { weight: 700, fill: 'onAccent' }, room)] : [];
  return column([...story, ...person], gap);
}

function drawVoice(scene: Scene, bubble: Box, inner: Box, part: Part): string {
  const { unit } = slideBoxes(scene);
  const shape = element('path', { fill: scene.colours.accent, d: voicePath(scene, bubble, 76 * unit) });
  return shape + part.draw(inner.x, inner.y + (inner.height - part.height) / 2);
}

/** Dots where the voice comes out, near the lower corner where lines end; none under the foot and the title. */
function drawField(scene: Scene, bubble: Box): string {
  const { width, height } = scene;
  const pitch = height / 22;
  const right = bubble.x + bubble.width;
  const outside = (x: number, y: number): boolean => x > right + pitch * 0.9 || x < bubble.x - pitch * 0.9 || y < bubble.y - pitch;
  const strength = (x: number, y: number): number =>
    outside(x, y) && y > bubble.y - pitch * 0.5 && y < bubble.y + bubble.height ? ramp(y, bubble.y, bubble.y + bubble.height * 0.5) : 0;
  const hole = { x: width, y: height / 2, radius: 0 };
  return drawDots(scene, { pitch, largest: pitch * 0.55, hole, fade: 1, seed: 2, strength, light: () => 0.1 });
}
