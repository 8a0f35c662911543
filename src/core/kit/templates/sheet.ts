import { type Box, inset } from '../layout/box.ts';
import { listPart } from '../layout/list.ts';
import { linePart, markPart, row, textPart } from '../layout/part.ts';
import { drawRuledLines } from '../layout/ruled-lines.ts';
import { drawBox, drawGround, drawText } from '../paint.ts';
import type { Words } from '../model.ts';
import type { Scene, Template } from '../scene.ts';

/** A sheet on which people sign by hand: what it is for and what becomes of it, a table of few columns, and who keeps it. */
export const sheet: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
  ],
  draw(scene) {
    const unit = Math.min(scene.safe.width, scene.safe.height) / 100;
    const box = inset(scene.safe, unit * 6);
    const below = drawHead(scene, box, unit);
    const lines = scene.words.lines ?? [];
    const foot = lines.length === 0 ? 0 : unit * 9;
    const table = { ...box, y: below.bottom, height: box.y + box.height - foot - below.bottom };
    return (
      drawGround(scene) +
      below.drawn +
      drawTable(scene, table, unit) +
      drawKeeper(scene, { ...box, y: box.y + box.height - foot, height: foot }, unit)
    );
  },
};

/** The title, the campaign’s sign beside it, and under both what whoever signs should know. */
function drawHead(scene: Scene, box: Box, unit: number): { drawn: string; bottom: number } {
  const { main, sub, points = [], hashtag } = scene.words;
  const tag = linePart(
    scene,
    hashtag,
    { weight: 900, fill: 'accent' },
    { width: box.width * 0.3, largest: unit * 2.6, smallest: unit * 1.4 },
  );
  const sign = row([tag, markPart(scene, unit * 6, 'accent')], unit * 1.4);
  const wide = { width: box.width - sign.width - unit * 4, height: unit * 12, largest: unit * 5.4, smallest: unit * 2.4, maxLines: 2 };
  const title = textPart(scene, main, { weight: 900, fill: 'text' }, wide);
  const said = points.length > 0 ? points : sub ? [sub] : [];
  const room = { width: box.width * 0.86, height: unit * 16, largest: unit * 2.2, smallest: unit * 1.5, maxLines: 2 };
  const list = said.length > 0 ? listPart(scene, said, { fill: 'text', spot: 'accent' }, room) : undefined;
  const top = box.y + Math.max(title.height, sign.height) + unit * 3;
  const drawn = title.draw(box.x, box.y) + sign.draw(box.x + box.width - sign.width, box.y) + (list?.draw(box.x, top) ?? '');
  return { drawn, bottom: top + (list ? list.height + unit * 2.6 : 0) };
}

/** What a hand needs to write on a line, in hundredths of the sheet’s shorter side: 11 mm on A4. */
const ROW = 5.3;

function drawTable(scene: Scene, box: Box, unit: number): string {
  const { columns = [] } = scene.words;
  if (columns.length === 0) return '';
  const edges = edgesOf(box, columns.length);
  const head = unit * 5;
  const rows = Math.floor((box.height - head) / (ROW * unit));
  const step = (box.height - head) / rows;
  const rule = unit * 0.16;
  const across = Array.from({ length: rows + 1 }, (_, i) => box.y + head + step * i - (i === 0 ? rule : rule / 2));
  const heads = columns.map((words, i) =>
    drawColumnHead(scene, words, { x: edges[i]!, y: box.y, width: edges[i + 1]! - edges[i]!, height: head }, unit),
  );
  return [
    ...heads,
    ...across.map((y, i) => drawBox(scene, { x: box.x, y, width: box.width, height: i === 0 ? rule * 2 : rule }, 'text')),
    ...edges.slice(1, -1).map((x) => drawBox(scene, { x: x - rule / 2, y: box.y + head, width: rule, height: box.height - head }, 'text')),
    ...Array.from({ length: rows }, (_, i) => drawTick(scene, edges.at(-2)!, edges.at(-1)!, box.y + head + step * (i + 0.5), unit)),
  ].join('');
}

/** The last column is ticked and can be narrow; how to reach somebody takes more room than a name. */
function edgesOf({ x, width }: Box, count: number): number[] {
  const shares = count === 3 ? [0.33, 0.45, 0.22] : Array.from({ length: count }, () => 1 / count);
  return shares.reduce((edges, share) => [...edges, edges.at(-1)! + width * share], [x]);
}

function drawColumnHead(scene: Scene, words: Words, box: Box, unit: number): string {
  const room = { width: box.width - unit * 1.6, height: box.height, largest: unit * 2, smallest: unit * 1.2, maxLines: 2 };
  const block = scene.set(words, 700, room);
  const last = box.y + box.height - unit * 1.5;
  const baseline = last - block.step * (block.lines.length - 1);
  return drawText(scene, block, { x: box.x + unit * 0.8, width: room.width, baseline, align: 'start', fill: 'text' });
}

/** A small square to be ticked. */
function drawTick(scene: Scene, left: number, right: number, middle: number, unit: number): string {
  const side = unit * 2.4;
  const rule = unit * 0.16;
  const [x, y] = [(left + right - side) / 2, middle - side / 2];
  return [
    { x, y, width: side, height: rule },
    { x, y: y + side - rule, width: side, height: rule },
    { x, y, width: rule, height: side },
    { x: x + side - rule, y, width: rule, height: side },
  ]
    .map((edge) => drawBox(scene, edge, 'text'))
    .join('');
}

/** Who keeps the sheet, and until when: written by hand, side by side. */
function drawKeeper(scene: Scene, box: Box, unit: number): string {
  const { lines = [] } = scene.words;
  const gap = unit * 4;
  const width = (box.width - gap * (lines.length - 1)) / Math.max(1, lines.length);
  const look = { label: unit * 2, value: unit * 3, rule: unit * 0.16 };
  return lines
    .map((line, i) => {
      const part = { ...scene, words: { ...scene.words, lines: [line] } };
      return drawRuledLines(part, { x: box.x + i * (width + gap), y: box.y, width, height: box.height }, look);
    })
    .join('');
}
