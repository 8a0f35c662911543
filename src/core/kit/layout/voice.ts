import type { Scene } from '../scene.ts';
import { shortNumber } from '../svg.ts';
import type { Box } from './box.ts';
import { mirrorX } from './mirror.ts';

/** A sheet on which a speech bubble stands. */
type Sheet = Pick<Scene, 'width' | 'direction' | 'look'>;

/** How far a point is from a speech bubble of {@link voicePath}, as for left-to-right readers; 0 and less within it. */
export function distanceToVoice({ x, y, width, height }: Box, radius: number, px: number, py: number, look?: Sheet['look']): number {
  const isSquareCorner = look === 'press' || (look !== 'garden' && px < x + width / 2 && py > y + height / 2);
  const r = isSquareCorner ? 0 : radius;
  const dx = Math.abs(px - x - width / 2) - width / 2 + r;
  const dy = Math.abs(py - y - height / 2) - height / 2 + r;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
}

/**
 * The outline of a speech bubble as path data: a box with round corners, but for the lower one where lines start. Other looks have all corners
 * round, or none; what would be a circle has eight corners there.
 */
export function voicePath(scene: Sheet, box: Box, radius: number): string {
  if (scene.look === 'press') return cutPath(scene, box, radius < box.width / 2 ? 0 : radius * (2 - Math.SQRT2));
  const { x, y, width, height } = box;
  const at = pointOn(scene);
  const turn = `A${shortNumber(radius)} ${shortNumber(radius)} 0 0 ${scene.direction === 'ltr' ? 1 : 0} `;
  const [right, bottom] = [x + width, y + height];
  const start = scene.look === 'garden' ? `M${at(x + radius, bottom)}${turn}${at(x, bottom - radius)}` : `M${at(x, bottom)}`;
  const upper = `${start}L${at(x, y + radius)}${turn}${at(x + radius, y)}L${at(right - radius, y)}${turn}${at(right, y + radius)}`;
  return `${upper}L${at(right, bottom - radius)}${turn}${at(right - radius, bottom)}z`;
}

/** A box whose corners are cut off by straight lines. */
function cutPath(scene: Sheet, { x, y, width, height }: Box, cut: number): string {
  const at = pointOn(scene);
  const [right, bottom] = [x + width, y + height];
  if (cut === 0) return `M${at(x, bottom)}L${at(x, y)}L${at(right, y)}L${at(right, bottom)}z`;
  const left = `M${at(x + cut, bottom)}L${at(x, bottom - cut)}L${at(x, y + cut)}L${at(x + cut, y)}`;
  return `${left}L${at(right - cut, y)}L${at(right, y + cut)}L${at(right, bottom - cut)}L${at(right - cut, bottom)}z`;
}

function pointOn(scene: Sheet): (x: number, y: number) => string {
  return (x, y) => `${shortNumber(mirrorX(scene, x))} ${shortNumber(y)}`;
}
