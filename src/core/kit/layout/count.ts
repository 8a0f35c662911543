import type { Dot } from '../dot.ts';
import { drawEachDot } from '../motif.ts';
import type { Scene } from '../scene.ts';
import type { Box } from './box.ts';

/** More dots than these are no longer seen as single ones. */
const MOST = 600;

/** One lit dot for each that the scene’s number counts, row by row from where lines start, as large as the room allows, at most `widest` apart. */
export function drawCount(scene: Scene, room: Box, widest: number): string {
  const { count } = scene.words;
  if (count === undefined || !Number.isInteger(count) || count > MOST || room.height < widest / 2) return '';
  const across = columnsFor(room, count, widest);
  const pitch = room.width / across;
  const dots = Array.from({ length: Math.ceil(count / across) * across }, (_, i) => dotAt(i, across, pitch, room, i < count));
  return drawEachDot(scene, dots);
}

/** The fewest columns with which all dots find a place. */
function columnsFor(room: Box, count: number, widest: number): number {
  let across = Math.max(1, Math.ceil(room.width / widest));
  while (Math.floor(room.height / (room.width / across)) * across < count) across++;
  return across;
}

function dotAt(place: number, across: number, pitch: number, room: Box, lit: boolean): Dot {
  const [left, row] = [place % across, Math.floor(place / across)];
  const diameter = pitch * 0.64;
  return { x: room.x + pitch * left + diameter / 2, y: room.y + pitch * row + pitch / 2, diameter, lit, even: (left + row) % 2 === 0 };
}
