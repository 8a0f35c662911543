import type { BarShape } from '#src/core/figures/picture.ts';
import type { Drawn, Mark, Room } from '#src/core/figures/draw/marks.ts';
import { measure } from '#src/core/figures/draw/measure.ts';

/** The most places of a ranking that are drawn; the table has all. */
export const MOST_BARS = 12;
/** The widest that labels get beside their bars, as a part of the whole; longer ones stand above. */
const BESIDE = 0.36;
/** The height of a row in sizes of text, as it should be where the height is open, and the least that it takes. */
const ROW = { beside: 2.5, above: 3.7 };
const LEAST = { beside: 1.6, above: 3.1 };
/** Rows never get higher than this, however high the room, and a line of text takes this much. */
const HIGHEST = 4.6;
const LINE = 1.5;
/** The room of the line that says how many more there are. */
const MORE = 2;

type Row = BarShape['rows'][number];

/** What the bars share. */
interface Plan {
  size: number;
  width: number;
  row: number;
  thick: number;
  /** Where bars begin: behind their labels, or at the edge where labels stand above. */
  start: number;
  isBeside: boolean;
  longest: number;
  most: number;
}

/** Draws a ranking: a bar each, the first one lit, the number at its end; of a long one the first places, and how many more there are. */
export function drawBars({ rows, more }: BarShape, room: Room): Drawn {
  const shown = rows.length > MOST_BARS ? rows.slice(0, MOST_BARS - 1) : rows;
  const rest = rows.length - shown.length;
  const plan = planOf(shown, rest > 0, room);
  const foot = plan.row * shown.length;
  const marks = shown.flatMap((row, i) => drawRow(plan, row, i));
  if (shown.length > 0) marks.push({ kind: 'line', from: [plan.start, 0], to: [plan.start, foot], tone: 'ink' });
  if (rest > 0) marks.push(noteAt(foot, more(rest), plan));
  return { width: room.width, height: foot + (rest > 0 ? plan.size * MORE : 0), marks };
}

function noteAt(y: number, text: string, { size, width }: Plan): Mark {
  return { kind: 'text', x: 0, y: y + size * 0.4, width, height: size * LINE, text, size: size * 0.9, align: 'start', tone: 'muted' };
}

function planOf(rows: readonly Row[], isCut: boolean, room: Room): Plan {
  const { width, height } = room;
  const given = height === undefined ? Infinity : height / (rows.length + (isCut ? 1 : 0) || 1);
  const isBeside = widest(rows, sizeIn(given, room.size, LEAST.beside)) <= width * BESIDE;
  const kind = isBeside ? 'beside' : 'above';
  const size = sizeIn(given, room.size, LEAST[kind]);
  const row = height === undefined ? size * ROW[kind] : Math.min(given, size * HIGHEST);
  const thick = isBeside ? row * 0.6 : Math.min(row - size * (LINE + 0.5), size * 2.1);
  const number = Math.max(0, ...rows.map(({ text }) => measure(text, size, true))) + size * 0.7;
  const start = isBeside ? widest(rows, size) + size * 0.7 : 0;
  const most = Math.max(0, ...rows.map(({ value }) => value));
  return { size, width, row, thick, start, isBeside, longest: Math.max(1, width - start - number), most };
}

/** The size of text with which a row fits its height. */
function sizeIn(given: number, size: number, least: number): number {
  return Math.min(size, given / least);
}

function widest(rows: readonly Row[], size: number): number {
  return Math.max(0, ...rows.map(({ label }) => measure(label, size)));
}

function drawRow(plan: Plan, { label, value, text }: Row, index: number): Mark[] {
  const { size, width, row, thick, start, isBeside, longest, most } = plan;
  const y = row * index + (isBeside ? (row - thick) / 2 : size * LINE);
  const long = Math.max(1, most === 0 ? 0 : (value / most) * longest);
  const end = start + long + size * 0.45;
  const isFirst = index === 0;
  const name = isBeside
    ? { x: 0, y, width: start - size * 0.6, height: thick }
    : { x: size * 0.3, y: y - size * LINE, width: width - size * 0.3, height: size * LINE };
  const number = { x: end, y, width: width - end, height: thick, text, size, bold: true, align: 'start' } as const;
  return [
    { kind: 'box', x: start, y, width: long, height: thick, tone: isFirst ? 'strong' : 'soft' },
    { kind: 'text', ...name, text: label, size, align: 'start', tone: 'ink' },
    { kind: 'text', ...number, tone: isFirst ? 'strong' : 'ink' },
  ];
}
