import { drawShape } from '#src/core/figures/draw/draw-shape.ts';
import { type Mark, moved, type TextMark, type Tone } from '#src/core/figures/draw/marks.ts';
import { wrap } from '#src/core/figures/draw/measure.ts';
import type { Shape } from '#src/core/figures/picture.ts';
import { mix, shadesOf } from '#src/core/figures/shades.ts';
import { type Box, inset } from '../layout/box.ts';
import { footPart } from '../layout/message.ts';
import { edgeOf, mirrorBox, mirrorX } from '../layout/mirror.ts';
import { column, type Part, textPart } from '../layout/part.ts';
import type { Colourway } from '../model.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';
import { element } from '../svg.ts';

/** How large text is in each kind of picture, as a part of the sheet’s shorter side, and how wide its tiles and cards are, in sizes of text. */
const TEXT_PARTS: Record<Shape['kind'], { size: number; tile?: number }> = {
  columns: { size: 0.026 },
  bars: { size: 0.027 },
  tiles: { size: 0.0155, tile: 5.2 },
  timeline: { size: 0.022, tile: 9.4 },
  numbers: { size: 0.021 },
};

/** A picture of the campaign’s numbers, with its title, its source and the campaign’s sign. */
export const chart: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawAll(scene),
};

/** The least part of its size at which a text in a picture is set. */
const SMALLEST = 0.5;

function drawAll(scene: Scene): string {
  const short = Math.min(scene.safe.width, scene.safe.height);
  const box = inset(scene.safe, short * 0.07);
  const title = textPart(
    scene,
    scene.words.main,
    { weight: 900, fill: 'text' },
    { width: box.width, height: short * 0.15, largest: short * titleOf(scene), smallest: short * 0.028, maxLines: 3 },
  );
  const foot = footOf(scene, box.width, short);
  const top = box.y + title.height + short * 0.045;
  const room = { ...box, y: top, height: box.y + box.height - foot.height - short * 0.045 - top };
  return title.draw(box.x, box.y) + drawPicture(scene, room, short) + foot.draw(box.x, box.y + box.height - foot.height);
}

/** A map needs its room more than its title does. */
function titleOf({ words }: Scene): number {
  return words.picture?.kind === 'tiles' ? 0.042 : 0.056;
}

function footOf(scene: Scene, width: number, short: number): Part {
  const { source } = scene.words;
  const room = { width, height: short * 0.055, largest: short * 0.02, smallest: short * 0.012, maxLines: 2 };
  const lines = source ? [textPart(scene, source, { weight: 500, fill: 'text' }, room)] : [];
  return column([...lines, footPart(scene, width, { tag: short * 0.033, beside: 'site' })], short * 0.026);
}

/** Draws the picture as large as its room allows, a little above the middle of the height that it leaves. */
function drawPicture(scene: Scene, room: Box, short: number): string {
  const { picture } = scene.words;
  if (!picture) return '';
  const { size, tile } = TEXT_PARTS[picture.kind];
  const { marks, height } = drawShape(picture, { width: room.width, height: room.height, size: short * size, tile });
  return moved(marks, room.x, room.y + Math.max(0, room.height - height) * 0.35)
    .map(painter(scene))
    .join('');
}

function painter(scene: Scene): (mark: Mark) => string {
  const colours = coloursOf(scene.colours);
  return (mark) => {
    const stroke = { fill: 'none', stroke: colours[mark.tone], 'stroke-width': scene.width / 500 };
    const dashes = (length: number): string => `${length} ${length * 0.7}`;
    if (mark.kind === 'text') return paintText(scene, mark, colours[mark.tone]);
    if (mark.kind === 'line') {
      const [x1, x2] = [mirrorX(scene, mark.from[0]), mirrorX(scene, mark.to[0])];
      const ends = { x1, y1: mark.from[1], x2, y2: mark.to[1] };
      return element('line', { ...stroke, ...ends, 'stroke-dasharray': mark.dashed ? dashes(scene.width / 140) : undefined });
    }
    const look = mark.hollow ? stroke : { fill: colours[mark.tone] };
    if (mark.kind === 'dot') return element('circle', { cx: mirrorX(scene, mark.x), cy: mark.y, r: mark.radius, ...look });
    const { width, height, round } = mark;
    const box = mirrorBox(scene, { x: mark.x, y: mark.y, width, height });
    return element('rect', { ...box, rx: round, ...look, 'stroke-dasharray': mark.hollow ? dashes(scene.width / 200) : undefined });
  };
}

function paintText(scene: Scene, mark: TextMark, fill: string): string {
  const { x, y, width, height, size, bold, align, lines = 1 } = mark;
  // What would be too long even in small letters is cut; the table of the page has all of it.
  const text = wrap(mark, SMALLEST).lines.join(' ');
  const room = {
    width,
    height: lines === 1 ? height + size * 0.5 : height,
    largest: size,
    smallest: size * SMALLEST * 0.95,
    maxLines: lines,
  };
  const block = scene.set({ ...scene.words.main, text }, bold ? 800 : 500, room);
  const middle = y + height / 2;
  // One line stands by its capitals, so that neighbours share a line; several stand by their ink.
  const centred = block.lines.length === 1 ? middle + block.size * 0.357 : middle - block.height / 2 + block.ascent;
  const baseline = mark.isTop ? y + block.size * 0.95 : centred;
  const place = mirrorBox(scene, { x, y, width, height });
  return scene.inscribe(block, { x: place.x, width, baseline, edge: edgeOf(scene.direction, align === 'middle' ? 'centre' : align), fill });
}

/** The colours of a picture, mixed from the five of a colourway. */
function coloursOf({ background, pattern, text, accent }: Colourway): Record<Tone, string> {
  const [one, two, three, four] = shadesOf({ ground: background, colour: accent, texts: [text, background] });
  return {
    ink: text,
    muted: mix(background, text, 0.72),
    line: pattern,
    strong: accent,
    soft: mix(background, accent, 0.5),
    faint: mix(background, text, 0.42),
    'shade-1': one!.fill,
    'shade-2': two!.fill,
    'shade-3': three!.fill,
    'shade-4': four!.fill,
    'on-1': one!.on,
    'on-2': two!.on,
    'on-3': three!.on,
    'on-4': four!.on,
  };
}
