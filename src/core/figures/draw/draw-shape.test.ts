import { expect, test } from 'vitest';
import type { Shape } from '#src/core/figures/picture.ts';
import { drawFor } from '#src/core/figures/draw/draw-shape.ts';
import type { Drawn, Mark, Room, TextMark } from '#src/core/figures/draw/marks.ts';
import { LEADING, measure, wrap } from '#src/core/figures/draw/measure.ts';
import { COUNTRIES, sampleBars, sampleColumns, sampleTiles, sampleTimeline } from '#src/core/figures/draw/sample-shapes.ts';

const ROOMS: Record<string, Room> = {
  page: { width: 340, size: 12 },
  embedded: { width: 624, size: 14, tile: 7.2 },
  graphic: { width: 1032, size: 26, height: 700, tile: 6 },
};
const LANGUAGES = ['en', 'fr', 'ar-EG', 'es', 'pt', 'am', 'ca'];
const namesIn = (language: string) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return COUNTRIES.map((code) => names.of(code)!);
};
const LONG = Array.from({ length: 190 }, (_, i) => `A very long label of a cause that nobody wanted to cut, number ${i}`);

const SHAPES: [string, Shape][] = [
  ['two years', sampleColumns(2)],
  ['nine years', sampleColumns(9)],
  ['forty years', sampleColumns(40)],
  ['a hundred years', sampleColumns(100)],
  ['nothing but zeros', sampleColumns(9, 0)],
  ['billions', sampleColumns(9, 8_000_000_000)],
  ['one place', sampleBars(['Myanmar'])],
  ['four places', sampleBars(['Myanmar', 'India', 'Pakistan', 'Russia'])],
  ['190 places with long labels', sampleBars(LONG)],
  ['a ranking of zeros', sampleBars(['ሀ', 'ለ'], 0)],
  ['billions in a ranking', sampleBars(['Myanmar', 'India'], 123_456_789_012)],
  ['one win without a year', sampleTimeline([], 1)],
  ['all wins with a year', sampleTimeline([1, 3, 2], 0)],
  ['a win in each of forty years', sampleTimeline(Array<number>(40).fill(1), 3)],
  ['hundreds of wins', sampleTimeline([1], 300)],
  [
    'numbers',
    {
      kind: 'numbers',
      numbers: Array.from({ length: 7 }, () => ({ number: '1,234,567+', label: 'people who were cut off for the whole year' })),
    },
  ],
  ['one number', { kind: 'numbers', numbers: [{ number: '٩٣', label: 'يوما قُطع فيها الإنترنت' }] }],
  ...LANGUAGES.map((language): [string, Shape] => [`all countries in ${language}`, sampleTiles(namesIn(language))]),
  ...LANGUAGES.map((language): [string, Shape] => [`some countries in ${language}`, sampleTiles(namesIn(language).slice(0, 56))]),
  ...LANGUAGES.map((language): [string, Shape] => [`a ranking in ${language}`, sampleBars(namesIn(language).slice(40, 52))]),
];

for (const [room, given] of Object.entries(ROOMS)) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test.each(SHAPES)(`%s: all that is drawn lies on the sheet, and no word on another (${room}, ${direction})`, (_, shape) => {
      const drawn = drawFor(shape, given, direction);
      expect(drawn.width).toBe(given.width);
      if (given.height !== undefined) expect(drawn.height).toBeLessThanOrEqual(given.height + 0.5);
      expect(drawn.marks.filter((mark) => !isOnSheet(mark, drawn))).toEqual([]);
      const inks = drawn.marks.flatMap((mark) => (mark.kind === 'text' ? inkOf(mark, direction) : []));
      expect(overlaps(inks)).toEqual([]);
      expect(astride(inks, drawn.marks)).toEqual([]);
    });
  }
}

interface Ink {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the letters of a text are, at their widest. */
function inkOf(mark: TextMark, direction: 'ltr' | 'rtl'): Ink {
  const { lines, size } = wrap(mark);
  const wide = Math.max(...lines.map((line) => measure(line, size, mark.bold)));
  const high = (lines.length - 1) * size * LEADING + size * 0.75;
  const share = { start: direction === 'rtl' ? 1 : 0, middle: 0.5, end: direction === 'rtl' ? 0 : 1 }[mark.align];
  const left = mark.x + (mark.width - wide) * share;
  const middle = mark.isTop ? mark.y + (lines.length * size * LEADING) / 2 : mark.y + mark.height / 2;
  return { text: mark.text, left, right: left + wide, top: middle - high / 2, bottom: middle + high / 2 };
}

function overlaps(inks: Ink[]): string[] {
  const found: string[] = [];
  inks.forEach((one, i) => {
    for (const other of inks.slice(i + 1)) {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 0.1 && high > 0.1) found.push(`${one.text} / ${other.text}`);
    }
  });
  return found;
}

/** Texts that lie on the edge of something filled: a text is in it, or beside it. */
function astride(inks: Ink[], marks: readonly Mark[]): string[] {
  const boxes = marks.flatMap((mark) => (mark.kind === 'box' ? mark : []));
  return inks.flatMap((ink) =>
    boxes.flatMap(({ x, y, width, height }) => {
      const wide = Math.min(ink.right, x + width) - Math.max(ink.left, x);
      const high = Math.min(ink.bottom, y + height) - Math.max(ink.top, y);
      const isIn = ink.left >= x && ink.right <= x + width && ink.top >= y - 0.1 && ink.bottom <= y + height + 0.1;
      return wide > 0.1 && high > 0.1 && !isIn ? [`${ink.text} on the box at ${Math.round(x)}, ${Math.round(y)}`] : [];
    }),
  );
}

function isOnSheet(mark: Mark, { width, height }: Drawn): boolean {
  const inside = (x: number, y: number) => x >= -0.1 && x <= width + 0.1 && y >= -0.1 && y <= height + 0.1;
  if (mark.kind === 'line') return inside(...mark.from) && inside(...mark.to);
  if (mark.kind === 'dot') return inside(mark.x - mark.radius, mark.y - mark.radius) && inside(mark.x + mark.radius, mark.y + mark.radius);
  return mark.width >= 0 && mark.height >= 0 && inside(mark.x, mark.y) && inside(mark.x + mark.width, mark.y + mark.height);
}

test('in Arabic time runs from right to left: the earliest year is the rightmost', () => {
  const years = (direction: 'ltr' | 'rtl') =>
    drawFor(sampleColumns(9), ROOMS['page']!, direction).marks.filter(
      (mark) => mark.kind === 'text' && /^20\d\d$/.test(mark.text),
    ) as TextMark[];
  const [ltr, rtl] = [years('ltr').map(({ x }) => x), years('rtl').map(({ x }) => x)];
  expect(ltr).toEqual(ltr.toSorted((a, b) => a - b));
  expect(rtl).toEqual(rtl.toSorted((a, b) => b - a));
});

test('columns of both counts have one scale, and a zero is still seen', () => {
  const boxes = drawFor(sampleColumns(9), ROOMS['page']!, 'ltr').marks.filter((mark) => mark.kind === 'box' && !mark.hollow);
  const heightOf = (tone: string) => boxes.flatMap((mark) => (mark.kind === 'box' && mark.tone === tone ? mark.height : [])).at(-1)!;
  expect(heightOf('strong') / 296).toBeCloseTo(heightOf('faint') / Math.round(296 * 0.18), 5);
  const zeros = drawFor(sampleColumns(3, 0), ROOMS['page']!, 'ltr').marks.flatMap((mark) => (mark.kind === 'box' ? mark.height : []));
  expect(Math.min(...zeros)).toBe(1);
});

test('of a long ranking the first places are drawn, and the picture says how many more the table has', () => {
  const { marks } = drawFor(sampleBars(LONG), ROOMS['page']!, 'ltr');
  expect(marks.filter(({ kind }) => kind === 'box')).toHaveLength(11);
  expect(marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))).toContain('and 179 more in the table');
});

test('of hundreds of wins some are drawn, and none of the others is forgotten in words', () => {
  const { marks } = drawFor(sampleTimeline([1], 300), ROOMS['page']!, 'ltr');
  const cards = marks.filter(({ kind }) => kind === 'box').length;
  expect(marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))).toContain(`and ${301 - cards} more in the table`);
});

test('wins without a year hang on a dashed line under an open ring; where all have a year there is none', () => {
  const dashed = (shape: Shape) => drawFor(shape, ROOMS['page']!, 'ltr').marks.filter((mark) => mark.kind === 'line' && mark.dashed).length;
  expect([dashed(sampleTimeline([2], 3)), dashed(sampleTimeline([2, 1], 0)), dashed(sampleTimeline([], 0))]).toEqual([1, 0, 0]);
});
