import type { ColumnPoint, ColumnShape, Value } from '#src/core/figures/picture.ts';
import type { Drawn, Mark, Room, TextMark } from '#src/core/figures/draw/marks.ts';
import { measure } from '#src/core/figures/draw/measure.ts';

/** The height of a picture whose room has none, in sizes of its text. */
const HEIGHT = 23;
/** The part of its place that a column takes, and the widest that it gets, in sizes of text. */
const FILLED = 0.7;
const WIDEST = 4.5;
/** Above the columns a heading and a number, then the years, below those a number and a heading again: in sizes of text. */
const UPPER = 3.4;
const YEARS = 1.9;
const LOWER = 3.2;
/** Every how many years one has its label, where not all find room. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** What the columns share. */
interface Plan {
  shape: ColumnShape;
  room: Room;
  /** The width of a year's place, and how many units a count of one takes. */
  place: number;
  scale: number;
  /** Where the upper columns stand, and where the lower ones hang. */
  floor: number;
  ceiling: number;
  /** Which years have a label, and which columns a number. */
  isNamed(index: number): boolean;
  isCounted(index: number): boolean;
}

/** Draws a series: columns up from the line of years, the second count down from it, both on one scale; the last year is lit. */
export function drawColumns(shape: ColumnShape, room: Room): Drawn {
  const plan = planOf(shape, room);
  const marks = shape.points.flatMap((point, i) => [...drawUp(plan, point, i), ...drawDown(plan, point, i)]);
  return { width: room.width, height: heightOf(room), marks: [...drawAxis(plan), ...marks, ...drawNames(plan)] };
}

function heightOf({ height, size }: Room): number {
  return height ?? size * HEIGHT;
}

function planOf(shape: ColumnShape, room: Room): Plan {
  const { size, width } = room;
  const { points } = shape;
  const highest = largest(points.flatMap(({ value, revised }) => [value, revised]));
  const deepest = largest(points.map(({ below }) => below));
  const lower = points.some(({ below }) => below !== undefined) ? LOWER : 0;
  const scale = (heightOf(room) - size * (UPPER + YEARS + lower)) / Math.max(1, highest + deepest);
  const floor = size * UPPER + highest * scale;
  const place = width / Math.max(1, points.length);
  const names =
    widest(
      points.map(({ label }) => label),
      size,
    ) +
    size * 0.5;
  const step = STEPS.find((years) => years * place >= names) ?? points.length;
  const isNamed = (i: number): boolean => (points.length - 1 - i) % step === 0;
  return { shape, room, place, scale, floor, ceiling: floor + size * YEARS, isNamed, isCounted: countedIn(points, place, size) };
}

/** Which columns have their number: all, or of many the first, the highest and the last, where these don't meet. */
function countedIn(points: readonly ColumnPoint[], place: number, size: number): (index: number) => boolean {
  const numbers = points.flatMap(({ value, below }) => [textOf(value), below?.text ?? '']);
  if (widest(numbers, size * 0.95, true) + 1 <= place) return () => true;
  const last = points.length - 1;
  const most = largest(points.map(({ value }) => value));
  const best = points.findIndex(({ value }) => value.value === most);
  // How many places a number takes, where it may have been moved from its column's middle to stay on the sheet.
  const taken =
    (1.5 *
      widest(
        points.map(({ value }) => textOf(value)),
        size,
        true,
      )) /
    place;
  return (i) => i === last || (i === best && last - i > taken) || (i === 0 && best > taken && last > taken);
}

function largest(values: readonly (Value | undefined)[]): number {
  return Math.max(0, ...values.map((value) => value?.value ?? 0));
}

function widest(texts: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...texts.map((text) => measure(text, size, bold)));
}

function textOf({ text }: Value): string {
  return `${text}*`;
}

function columnAt({ place, room }: Plan, index: number): { x: number; width: number } {
  const width = Math.min(place * FILLED, room.size * WIDEST);
  return { x: place * index + (place - width) / 2, width };
}

/** A text over or under a column, moved where it would leave the sheet. */
function label(plan: Plan, index: number, y: number, text: string, look: Pick<TextMark, 'tone' | 'size'> & Partial<TextMark>): TextMark {
  const width = Math.max(plan.place, measure(text, look.size, look.bold) + 1);
  const middle = plan.place * (index + 0.5);
  const x = Math.min(Math.max(0, middle - width / 2), plan.room.width - width);
  return { kind: 'text', x, y, width, height: plan.room.size * 1.4, text, align: 'middle', ...look };
}

/** The largest count of those columns over or under which a text stands: it stands clear of them all. */
function mostNear({ place, shape }: Plan, { x, width }: TextMark, countOf: (point: ColumnPoint) => (Value | undefined)[]): number {
  const [first, last] = [Math.floor(x / place + 0.001), Math.ceil((x + width) / place - 0.001)];
  return largest(shape.points.slice(first, last).flatMap(countOf));
}

function drawUp(plan: Plan, { value, revised }: ColumnPoint, index: number): Mark[] {
  const { floor, scale, room, shape } = plan;
  const { size } = room;
  const isLast = index === shape.points.length - 1;
  const at = columnAt(plan, index);
  const box = (count: Value): { y: number; height: number } => {
    const height = Math.max(1, count.value * scale);
    return { y: floor - height, height };
  };
  const look = isLast ? ({ tone: 'strong', bold: true } as const) : ({ tone: 'ink' } as const);
  const number = label(plan, index, 0, revised ? textOf(value) : value.text, { size: size * 0.95, ...look });
  const top = mostNear(plan, number, (point) => [point.value, point.revised]) * scale;
  return [
    ...(revised ? [{ kind: 'box', ...at, ...box(revised), tone: 'strong', hollow: true } as const] : []),
    { kind: 'box', ...at, ...box(value), tone: isLast ? 'strong' : 'soft' },
    ...(plan.isCounted(index) ? [{ ...number, y: floor - Math.max(1, top) - size * 1.5 }] : []),
  ];
}

function drawDown(plan: Plan, { below }: ColumnPoint, index: number): Mark[] {
  const { ceiling, scale, room, shape } = plan;
  if (shape.points.every((point) => point.below === undefined)) return [];
  const at = columnAt(plan, index);
  const height = below ? Math.max(1, below.value * scale) : 0;
  const number = label(plan, index, 0, below?.text ?? '–', { size: room.size * 0.85, tone: 'muted' });
  const deep = mostNear(plan, number, (point) => [point.below]) * scale;
  return [
    ...(below ? [{ kind: 'box', ...at, y: ceiling, height, tone: 'faint' } as const] : []),
    ...(plan.isCounted(index) ? [{ ...number, y: ceiling + Math.max(height, deep) + room.size * 0.1 }] : []),
  ];
}

function drawAxis(plan: Plan): Mark[] {
  const { floor, ceiling, room, shape } = plan;
  const years = shape.points.flatMap((point, i) =>
    plan.isNamed(i) ? [label(plan, i, floor + room.size * 0.25, point.label, { size: room.size * 0.95, tone: 'ink' })] : [],
  );
  const rule = (y: number): Mark => ({ kind: 'line', from: [0, y], to: [room.width, y], tone: 'ink' });
  return [rule(floor), ...(shape.points.some(({ below }) => below) ? [rule(ceiling)] : []), ...years];
}

/** The name of each count, at the beginning of its part. */
function drawNames({ shape, room, floor, ceiling }: Plan): Mark[] {
  const { size, width } = room;
  const name = { kind: 'text', x: 0, width, height: size * 1.4, size, bold: true, align: 'start' } as const;
  const hasBelow = shape.points.some(({ below }) => below !== undefined);
  const foot = Math.max(heightOf(room) - size * 1.5, ceiling);
  return [
    { ...name, y: 0, text: shape.name, tone: 'strong' },
    ...(hasBelow && floor < foot ? [{ ...name, y: foot, text: shape.below, tone: 'muted' } as const] : []),
  ];
}
