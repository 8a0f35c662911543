import type { Said } from '#src/core/checks/problem.ts';
import type { Facts, Size } from './facts.ts';

/** The heaviest picture: readers are on slow lines. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The longest side and the largest area of a picture: what a file of some kilobytes unpacks to must fit into a phone. */
const MOST_SIDE = 8000;
const MOST_PIXELS = 40e6;

/** The longest animation, and the most pixels that all its frames have together. */
const MOST_FRAMES = 100;
const MOST_MOVING_PIXELS = 400e6;

/** What is wrong with a picture's size, or with how many frames it has. */
export function tooLarge({ sizes, frames, fault }: Facts): Said | undefined {
  const largest = sizes.find(isTooLarge) ?? sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  if (sizes.some(({ width, height }) => width < 1 || height < 1)) return { what: ['images.no-pixels'], fix: ['images.damaged-fix'] };
  if (!largest) return undefined;
  const { width, height } = largest;
  const pixels = width * height;
  if (isTooLarge(largest)) {
    return { what: ['images.large', { width, height, most: MOST_SIDE, megapixels: MOST_PIXELS / 1e6 }], fix: ['images.large-fix'] };
  }
  if (fault) return undefined;
  if (frames > MOST_FRAMES) return { what: ['images.frames', { frames, most: MOST_FRAMES }], fix: ['images.frames-fix'] };
  return frames * pixels > MOST_MOVING_PIXELS
    ? { what: ['images.moving-large', { width, height, frames }], fix: ['images.frames-fix'] }
    : undefined;
}

function isTooLarge({ width, height }: Size): boolean {
  return Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS;
}
