import type { Opening } from './opening.ts';

/** Where a photo lies under its frame: its centre from the window's centre in pixels, its size, and its turn in degrees, clockwise. */
export interface Placement {
  x: number;
  y: number;
  /** 1 is the smallest size that fills the window. */
  zoom: number;
  turn: number;
}

/** A place on the sheet, in pixels from the window's centre. */
export interface Point {
  x: number;
  y: number;
}

/** A width and a height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What hands do to a photo: the point under them moves, and the photo grows and turns about it. */
export interface Gesture {
  from: Point;
  to: Point;
  factor?: number;
  turn?: number;
}

/** A photo as it lies at first: the window filled, upright. */
export const START: Placement = { x: 0, y: 0, zoom: 1, turn: 0 };

/** How small and how large a photo may get. */
export const ZOOM = { least: 0.4, most: 4 } as const;

/** How many times its own size a photo is drawn for a window. */
export function photoScale(photo: Size, side: number, zoom: number): number {
  return (zoom * side) / Math.min(photo.width, photo.height);
}

/** A photo after a gesture; past the limits of the zoom it only moves and turns. */
export function follow(placement: Placement, { from, to, factor = 1, turn = 0 }: Gesture): Placement {
  const zoom = between(placement.zoom * factor, ZOOM.least, ZOOM.most);
  const arm = rotate({ x: placement.x - from.x, y: placement.y - from.y }, turn);
  const grown = zoom / placement.zoom;
  return { x: to.x + arm.x * grown, y: to.y + arm.y * grown, zoom, turn: upright(placement.turn + turn) };
}

/** What two fingers did between two moments. */
export function pinch(from: readonly [Point, Point], to: readonly [Point, Point]): Gesture {
  const [before, after] = [from, to].map(([a, b]) => ({ x: b.x - a.x, y: b.y - a.y })) as [Point, Point];
  const length = Math.hypot(before.x, before.y);
  return {
    from: middle(from),
    to: middle(to),
    factor: length === 0 ? 1 : Math.hypot(after.x, after.y) / length,
    turn: degrees(Math.atan2(after.y, after.x) - Math.atan2(before.y, before.x)),
  };
}

/** Moves a photo back where it fills a round window, or, where it is smaller, lies inside it; however it is turned. */
export function settle(placement: Placement, photo: Size, side: number): Placement {
  const scale = photoScale(photo, side, placement.zoom);
  const room = (length: number): number => Math.abs(length * scale - side) / 2;
  const own = rotate(placement, -placement.turn);
  const kept = { x: between(own.x, -room(photo.width), room(photo.width)), y: between(own.y, -room(photo.height), room(photo.height)) };
  return { ...placement, ...rotate(kept, placement.turn) };
}

/** The matrix that draws a photo from its centre, as a canvas takes it. */
export function photoMatrix(placement: Placement, photo: Size, window: Opening): [number, number, number, number, number, number] {
  const scale = photoScale(photo, window.side, placement.zoom);
  const along = rotate({ x: scale, y: 0 }, placement.turn);
  return [along.x, along.y, -along.y, along.x, window.x + placement.x, window.y + placement.y];
}

function rotate({ x, y }: Point, turn: number): Point {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function middle([a, b]: readonly [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** The same turn between -180 and 180 degrees. */
function upright(turn: number): number {
  return ((((turn + 180) % 360) + 360) % 360) - 180;
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
