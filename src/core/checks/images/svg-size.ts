import type { Said } from '#src/core/checks/problem.ts';
import type { SvgElement } from './svg-tree.ts';

/** The longest side of a drawing, in pixels. */
const MOST_SIDE = 8000;

/** Sizes are short; what is longer is none. */
const LONGEST = 200;

/** Pixels in one of each unit. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  ex: 8,
  rem: 16,
  '%': 1,
};

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const LENGTH = new RegExp(String.raw`^\s*(${NUMBER})(px|pt|pc|mm|cm|in|em|ex|rem|%|)\s*$`, 'i');
const BOX = new RegExp(String.raw`^\s*${NUMBER}(?:\s+|\s*,\s*)${NUMBER}(?:\s+|\s*,\s*)(${NUMBER})(?:\s+|\s*,\s*)(${NUMBER})\s*$`, 'i');

/** What is wrong with the size of an `svg` element: `width`, `height` or `viewBox`. Other elements have none of their own. */
export function wrongSize({ local }: SvgElement, attribute: string, value: string): Said | undefined {
  if (local !== 'svg') return undefined;
  const written = value.slice(0, LONGEST);
  if (attribute === 'viewBox') {
    const [, width, height] = BOX.exec(written) ?? [];
    return width !== undefined && isPossible(Number(width)) && isPossible(Number(height))
      ? undefined
      : { what: ['images.svg-box', LIMITS], fix: ['images.svg-box-fix'] };
  }
  if ((attribute !== 'width' && attribute !== 'height') || value === 'auto') return undefined;
  const [, number, unit = ''] = LENGTH.exec(written) ?? [];
  const pixels = Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
  return number !== undefined && isPossible(pixels)
    ? undefined
    : { what: ['images.svg-size', { name: attribute, ...LIMITS }], fix: ['images.svg-size-fix'] };
}

const LIMITS = { most: MOST_SIDE };

function isPossible(pixels: number): boolean {
  return pixels > 0 && pixels <= MOST_SIDE;
}
