import { arcCurves } from './arc.ts';

/** A drawing step in absolute coordinates: move, line, cubic curve or close. */
export type Segment = readonly ['m' | 'l' | 'c' | 'h', ...number[]];

/** A command of SVG path data with the numbers of one go. */
type Command = readonly [string, number[]];

const ARITY: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
// The two flags of an arc need no space after them: “1 01.5” is 1, 0, 1.5 only by their place.
const ARC = /[\s,]*(NUM)[\s,]*(NUM)[\s,]*(NUM)[\s,]*([01])[\s,]*([01])[\s,]*(NUM)[\s,]*(NUM)/.source.replaceAll('NUM', NUMBER.source);

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last control point and the kind of its curve, for the smooth curve that may follow. */
  control?: { x: number; y: number; of: 'C' | 'Q' };
}

/** Reads SVG path data into steps that PDF knows: no arcs, no quadratic curves, nothing relative. */
export function pathSegments(data: string): Segment[] {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  return commandsOf(data).flatMap(([letter, values]) => segmentsOf(letter.toUpperCase(), absolute(letter, values, pen), pen));
}

function commandsOf(data: string): Command[] {
  return [...data.matchAll(COMMAND)].flatMap(([, letter, rest]) => repeats(letter!, numbersOf(letter!, rest!)));
}

function numbersOf(letter: string, text: string): number[] {
  const found =
    letter.toUpperCase() === 'A' ? [...text.matchAll(new RegExp(ARC, 'gi'))].flatMap((match) => match.slice(1)) : text.match(NUMBER);
  return (found ?? []).map(Number);
}

/** A letter stands for as many commands as it has numbers; after a move they are lines. */
function repeats(letter: string, values: number[]): Command[] {
  const arity = ARITY[letter.toUpperCase()]!;
  if (arity === 0) return [[letter, []]];
  const then = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
  return Array.from({ length: Math.floor(values.length / arity) }, (_, i) => [
    i === 0 ? letter : then,
    values.slice(i * arity, (i + 1) * arity),
  ]);
}

function absolute(letter: string, values: number[], pen: Pen): number[] {
  const upper = letter.toUpperCase();
  const [dx, dy] = letter === upper ? [0, 0] : [pen.x, pen.y];
  if (upper === 'H') return [values[0]! + dx, pen.y];
  if (upper === 'V') return [pen.x, values[0]! + dy];
  if (upper === 'A') return [...values.slice(0, 5), values[5]! + dx, values[6]! + dy];
  return values.map((value, i) => value + (i % 2 === 0 ? dx : dy));
}

function segmentsOf(letter: string, at: number[], pen: Pen): Segment[] {
  if (letter === 'Z') {
    Object.assign(pen, { x: pen.startX, y: pen.startY, control: undefined });
    return [['h']];
  }
  const from = { ...pen };
  const [x, y] = at.slice(-2) as [number, number];
  const segments = drawn(letter, at, from, pen);
  Object.assign(pen, { x, y });
  if (letter === 'M') Object.assign(pen, { startX: x, startY: y });
  return segments;
}

/** Draws one command from a pen, and notes in the other its control point. */
function drawn(letter: string, at: number[], from: Pen, pen: Pen): Segment[] {
  delete pen.control;
  if (letter === 'M') return [['m', ...at]];
  if (letter === 'A') return arcCurves([from.x, from.y], at).map((curve) => ['c', ...curve] as const);
  if (letter === 'C' || letter === 'S') return [cubic(letter === 'C' ? at : [...reflected(from, 'C'), ...at], pen)];
  if (letter === 'Q' || letter === 'T') return [quadratic(letter === 'Q' ? at : [...reflected(from, 'Q'), ...at], from, pen)];
  return [['l', ...at.slice(-2)]];
}

function reflected({ x, y, control }: Pen, of: 'C' | 'Q'): [number, number] {
  return control?.of === of ? [2 * x - control.x, 2 * y - control.y] : [x, y];
}

function cubic(at: number[], pen: Pen): Segment {
  pen.control = { x: at[2]!, y: at[3]!, of: 'C' };
  return ['c', ...at];
}

function quadratic(at: number[], from: Pen, pen: Pen): Segment {
  const [cx, cy, x, y] = at as [number, number, number, number];
  pen.control = { x: cx, y: cy, of: 'Q' };
  const third = (near: number): number => near / 3;
  return ['c', third(from.x + 2 * cx), third(from.y + 2 * cy), third(x + 2 * cx), third(y + 2 * cy), x, y];
}
