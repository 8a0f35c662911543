import type { TimelineGroup, TimelineShape } from '#src/core/figures/picture.ts';
import type { Drawn, Mark, Room } from '#src/core/figures/draw/marks.ts';

/** A card's width and height, the height of a year's line, and the space behind a year: in sizes of text. */
const CARD = { width: 11.4, height: 3.7 };
const HEAD = 2.2;
const AFTER = 0.8;
const GAP = 0.45;
/** How far the cards stand in from the line of time, and half the width of a dot on it. */
const INDENT = 1.9;
const DOT = 0.52;
/** Where a dot stands in its year's line, and the line that says how many more there are. */
const MIDDLE = 0.9;
const MORE = 2;
/** The most cards that are drawn; the table has all. */
export const MOST_CARDS = 48;

/** What the cards share. */
interface Grid {
  size: number;
  gap: number;
  across: number;
  width: number;
  height: number;
}

/** A year with the cards that are drawn, and where it begins. */
interface Placed {
  group: TimelineGroup;
  top: number;
  height: number;
}

/** Draws a line of time: a dot for each year, its cards beside it; what has no known year stands behind the line's end, under an open ring. */
export function drawTimeline({ groups, more }: TimelineShape, room: Room): Drawn {
  const { size, width } = room;
  const gap = size * GAP;
  const free = width - size * INDENT;
  const across = Math.max(1, Math.floor((free + gap) / ((room.tile ?? CARD.width) * size + gap)));
  const grid: Grid = { size, gap, across, width: (free + gap) / across - gap, height: size * CARD.height };
  const placed = placeYears(groups, grid, room.height ?? Infinity);
  const end = placed.reduce((_, { top, height }) => top + height, 0);
  const rest = groups.reduce((sum, { cards }) => sum + cards.length, 0) - placed.reduce((sum, { group }) => sum + group.cards.length, 0);
  const marks = [...drawLine(placed, end, size), ...placed.flatMap((year) => drawYear(year, grid, width))];
  if (rest === 0) return { width, height: end, marks };
  const note = { x: size * INDENT, y: end + size * 0.3, width: free, height: size * (MORE - 0.4), text: more(rest), size } as const;
  return { width, height: end + size * MORE, marks: [...marks, { kind: 'text', ...note, align: 'start', tone: 'muted' }] };
}

/** The years that find room, each with as many cards as do; those of no known year are the last. */
function placeYears(groups: readonly TimelineGroup[], { size, gap, across, height }: Grid, limit: number): Placed[] {
  const placed: Placed[] = [];
  let top = 0;
  let left = MOST_CARDS;
  for (const group of groups) {
    const rows = Math.floor((limit - size * MORE - top - size * HEAD + gap) / (height + gap));
    const cards = group.cards.slice(0, Math.max(0, Math.min(left, rows * across)));
    if (cards.length === 0) break;
    left -= cards.length;
    const own = size * HEAD + Math.ceil(cards.length / across) * (height + gap) - gap;
    placed.push({ group: { ...group, cards }, top, height: own });
    top += own + size * AFTER;
    if (cards.length < group.cards.length) break;
  }
  return placed;
}

/** The line itself: whole between the years, dashed to what has none. */
function drawLine(placed: readonly Placed[], end: number, size: number): Mark[] {
  const x = size * DOT;
  const known = placed.filter(({ group }) => group.isKnown);
  const unknown = placed.find(({ group }) => !group.isKnown);
  const middle = ({ top }: Placed): number => top + size * MIDDLE;
  const whole = unknown ? middle(unknown) - size * DOT : end;
  const marks: Mark[] = [];
  if (known[0]) marks.push({ kind: 'line', from: [x, middle(known[0])], to: [x, whole], tone: 'strong' });
  if (unknown) marks.push({ kind: 'line', from: [x, middle(unknown) + size * DOT], to: [x, end], tone: 'muted', dashed: true });
  return marks;
}

function drawYear({ group, top }: Placed, { size, gap, across, ...card }: Grid, width: number): Mark[] {
  const { label, isKnown, cards } = group;
  const x = size * INDENT;
  const head = { x, y: top, width: width - x, height: size * 2 * MIDDLE, text: label, size: size * 1.1, bold: true } as const;
  const dot = { x: size * DOT, y: top + size * MIDDLE, radius: size * DOT, hollow: !isKnown } as const;
  return [
    { kind: 'dot', ...dot, tone: isKnown ? 'strong' : 'muted' },
    { kind: 'text', ...head, align: 'start', tone: isKnown ? 'strong' : 'ink' },
    ...cards.flatMap((own, i) => {
      const place = { x: x + (i % across) * (card.width + gap), y: top + size * HEAD + Math.floor(i / across) * (card.height + gap) };
      return drawCard(own, { ...place, ...card }, isKnown, size);
    }),
  ];
}

type Box = { x: number; y: number; width: number; height: number };

function drawCard({ head, text }: TimelineGroup['cards'][number], box: Box, isKnown: boolean, size: number): Mark[] {
  const pad = size * 0.55;
  const inner = { x: box.x + pad, width: box.width - 2 * pad, align: 'start', tone: isKnown ? 'on-4' : 'ink' } as const;
  const half = box.height / 2;
  return [
    { kind: 'box', ...box, round: size * 0.3, tone: isKnown ? 'shade-4' : 'line' },
    { kind: 'text', ...inner, y: box.y + size * 0.3, height: half - size * 0.3, text: head, size, bold: true, lines: 2 },
    { kind: 'text', ...inner, y: box.y + half, height: half - size * 0.3, text, size: size * 0.88, lines: 2 },
  ];
}
