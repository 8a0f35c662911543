import type { TileGroup, TileShape } from '#src/core/figures/picture.ts';
import { inColumns } from '#src/core/figures/draw/in-columns.ts';
import type { Drawn, Mark, Room, Shade, Tone } from '#src/core/figures/draw/marks.ts';
import { measure } from '#src/core/figures/draw/measure.ts';

/** A tile in sizes of text: its width where the room doesn't say it, its height where that is open, the least and the most it gets. */
const TILE = { width: 8.6, height: 4.2, least: 1.8, most: 5.6 };
/** From this height on, in sizes of text, the name stands below the number, and not beside it. */
const TALL = 3.2;
/** The height of a region's heading, and the gap between tiles. */
const HEAD = 1.9;
const GAP = 0.4;
/** Between regions, one under the other and side by side, in sizes of text. */
const BETWEEN = { rows: 1.5, columns: 2.2 };
/** How many tiles stand side by side in a region, where there is room for two regions. */
const ACROSS = 4;
/** How text gets smaller, step by step, until all tiles fit. */
const SHRINK = 0.94;

/** The sizes that all tiles share. */
interface Grid {
  size: number;
  gap: number;
  /** How many tiles stand side by side in a region. */
  across: number;
  width: number;
  height: number;
  /** The width of a column of regions with the space behind it. */
  step: number;
  columns: TileGroup[][];
}

/** Draws a map without borders: each country a tile of the same size, in the shade of its number, region by region, in columns of equal height. */
export function drawTiles({ groups }: TileShape, room: Room): Drawn {
  let grid = gridOf(groups, room);
  while (grid.height < grid.size * TILE.least && grid.size > 1) grid = gridOf(groups, { ...room, size: grid.size * SHRINK });
  const drawn = grid.columns.map((own, i) => drawColumn(own, grid, i * grid.step));
  return { width: room.width, height: Math.max(0, ...drawn.map(({ height }) => height)), marks: drawn.flatMap(({ marks }) => marks) };
}

function gridOf(groups: readonly TileGroup[], { width, size, height, tile = TILE.width }: Room): Grid {
  const gap = size * GAP;
  const places = Math.max(1, Math.floor((width + gap) / (tile * size + gap)));
  const across = places >= 2 * ACROSS ? ACROSS : places;
  const count = Math.max(1, Math.floor(places / across));
  const step = (width + size * BETWEEN.columns) / count;
  const columns = inColumns(groups, count, (group) => rowsOf(group, across) + (HEAD + BETWEEN.rows) / TILE.height);
  const block = step - size * BETWEEN.columns;
  const high = height === undefined ? size * TILE.height : tileHeight(columns, across, size, height);
  return { size, gap, across, width: (block + gap) / across - gap, height: high, step, columns };
}

function rowsOf({ tiles }: TileGroup, across: number): number {
  return Math.ceil(tiles.length / across);
}

/** As high as the room allows. */
function tileHeight(columns: readonly TileGroup[][], across: number, size: number, height: number): number {
  const fits = columns.map((regions) => {
    const rows = regions.reduce((sum, group) => sum + rowsOf(group, across), 0);
    return (height - regions.length * size * (HEAD + BETWEEN.rows)) / Math.max(1, rows) - size * GAP;
  });
  return Math.min(size * TILE.most, ...fits);
}

function drawColumn(groups: readonly TileGroup[], grid: Grid, x: number): Pick<Drawn, 'height' | 'marks'> {
  const { size, height, gap, across } = grid;
  const marks: Mark[] = [];
  let y = 0;
  for (const group of groups) {
    marks.push(...drawRegion(group, grid, x, y));
    y += size * (HEAD + BETWEEN.rows) + rowsOf(group, across) * (height + gap) - gap;
  }
  return { marks, height: y - size * BETWEEN.rows };
}

function drawRegion({ name, total, tiles }: TileGroup, grid: Grid, x: number, top: number): Mark[] {
  const { size, width, height, gap, across } = grid;
  const head = { x, y: top, width: across * (width + gap) - gap, height: size * 1.5, text: `${name} · ${total.text}`, size } as const;
  const drawn = tiles.flatMap((tile, i) => {
    const place = { x: x + (i % across) * (width + gap), y: top + size * HEAD + Math.floor(i / across) * (height + gap) };
    return drawTile(tile, { ...place, width, height }, size);
  });
  return [{ kind: 'text', ...head, bold: true, align: 'start', tone: 'ink' }, ...drawn];
}

type Box = { x: number; y: number; width: number; height: number };

function drawTile(tile: TileGroup['tiles'][number], box: Box, size: number): Mark[] {
  const shade = `shade-${shadeOf(tile.value)}` as Shade;
  const tone = `on-${shadeOf(tile.value)}` as Tone;
  const texts = box.height < size * TALL ? lowTile(tile, box, size, tone) : tallTile(tile, box, size, tone);
  return [{ kind: 'box', ...box, round: size * 0.3, tone: shade }, ...texts];
}

/** The number, and below it the name. */
function tallTile({ label, text }: TileGroup['tiles'][number], box: Box, size: number, tone: Tone): Mark[] {
  const pad = size * 0.45;
  const split = box.y + Math.min(box.height * 0.45, size * 1.9);
  const inner = { x: box.x + pad, width: box.width - 2 * pad, align: 'start', tone } as const;
  return [
    { kind: 'text', ...inner, y: box.y + size * 0.15, height: split - box.y - size * 0.15, text, size: size * 1.2, bold: true },
    { kind: 'text', ...inner, y: split, height: box.y + box.height - split - size * 0.25, text: label, size: size * 0.88, lines: 2 },
  ];
}

/** The name, and at the end of its line the number. */
function lowTile({ label, text }: TileGroup['tiles'][number], box: Box, size: number, tone: Tone): Mark[] {
  const pad = size * 0.4;
  const number = measure(text, size, true) + size * 0.1;
  const line = { y: box.y, height: box.height, tone } as const;
  const name = { x: box.x + pad, width: box.width - 2 * pad - number - size * 0.25 };
  return [
    { kind: 'text', ...line, ...name, text: label, size: size * 0.92, align: 'start', lines: 2 },
    { kind: 'text', ...line, x: box.x + box.width - pad - number, width: number, text, size, bold: true, align: 'end' },
  ];
}

/**
 * The shade of a number: each is for twice as many as the one before.
 * @example [1, 2, 3, 4, 7, 8, 100].map(shadeOf) // [1, 2, 2, 3, 3, 4, 4]
 */
export function shadeOf(value: number): 1 | 2 | 3 | 4 {
  return value >= 8 ? 4 : value >= 4 ? 3 : value >= 2 ? 2 : 1;
}

/** The numbers at which each shade begins and ends; the last is open. */
export const SHADE_STEPS: readonly (readonly [from: number, to: number | undefined])[] = [
  [1, 1],
  [2, 3],
  [4, 7],
  [8, undefined],
];
