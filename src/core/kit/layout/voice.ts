import type { Scene } from '../scene.ts';
import { shortNumber } from '../svg.ts';
import type { Box } from './box.ts';
import { mirrorX } from './mirror.ts';

/** How far a point is from a speech bubble of {@link voicePath}, as for left-to-right readers; 0 and less within it. */
export function distanceToVoice({ x, y, width, height }: Box, radius: number, px: number, py: number): number {
  const isSquareCorner = px < x + width / 2 && py > y + height / 2;
  const r = isSquareCorner ? 0 : radius;
  const dx = Math.abs(px - x - width / 2) - width / 2 + r;
  const dy = Math.abs(py - y - height / 2) - height / 2 + r;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
}

/** The outline of a speech bubble as path data: a box with round corners, but for the lower one where lines start. */
export function voicePath(scene: Pick<Scene, 'width' | 'direction'>, { x, y, width, height }: Box, radius: number): string {
  const at = (px: number, py: number): string => `${shortNumber(mirrorX(scene, px))} ${shortNumber(py)}`;
  const turn = `A${shortNumber(radius)} ${shortNumber(radius)} 0 0 ${scene.direction === 'ltr' ? 1 : 0} `;
  const [right, bottom] = [x + width, y + height];
  const upper = `M${at(x, bottom)}L${at(x, y + radius)}${turn}${at(x + radius, y)}L${at(right - radius, y)}${turn}${at(right, y + radius)}`;
  return `${upper}L${at(right, bottom - radius)}${turn}${at(right - radius, bottom)}z`;
}
