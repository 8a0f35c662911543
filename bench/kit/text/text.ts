import type { Browser } from 'playwright-core';
import type { Row } from '../../report.ts';
import { type BreakResult, compareBreaks } from './compare-breaks.ts';
import { compareInk, type InkResult } from './compare-ink.ts';
import { samples } from './samples.ts';

/** The most ink that may lie more than two pixels from the browser's, and the least share of line ends in common. */
export const LIMITS = { misplaced: 0.001, equalBreaks: 0.99 };

/** The weights of the kit, at the sizes of small print and of headlines. */
const WEIGHTS = [500, 700, 900];
const SIZES = [32, 64, 120];
const WIDTHS = 40;

/** The kit's text engine beside a browser with the same fonts: where the ink lies, and where lines end. */
export async function compareText(browser: Browser): Promise<Row[]> {
  const ink: InkResult[] = [];
  for (const weight of WEIGHTS) for (const size of SIZES) ink.push(...(await compareInk(browser, samples, weight, size)));
  const breaks = await compareBreaks(browser, WIDTHS);
  const worst = [...ink].sort((a, b) => shareMisplaced([b]) - shareMisplaced([a]))[0]!;
  const share = (value: number): string => `${(value * 100).toFixed(3)} %`;
  return [
    {
      what: `ink misplaced, ${samples.length} texts × ${WEIGHTS.length} weights × ${SIZES.length} sizes`,
      found: share(shareMisplaced(ink)),
      target: `≤ ${share(LIMITS.misplaced)}`,
      holds: shareMisplaced(ink) <= LIMITS.misplaced,
    },
    {
      what: 'the worst text of all',
      found: `${share(shareMisplaced([worst]))}  ${worst.language}, ${worst.weight}, ${worst.size} px: ${worst.text}`,
      target: `≤ ${share(LIMITS.misplaced)}`,
      holds: shareMisplaced([worst]) <= LIMITS.misplaced,
    },
    {
      what: `equal line ends, ${breaks.length} languages × ${WIDTHS} widths`,
      found: `${share(shareEqual(breaks))}${exampleOf(breaks)}`,
      target: `≥ ${share(LIMITS.equalBreaks)}`,
      holds: shareEqual(breaks) >= LIMITS.equalBreaks,
    },
  ];
}

/** How much of the ink of some texts is misplaced. */
export function shareMisplaced(results: InkResult[]): number {
  return sum(results.map(({ misplaced }) => misplaced)) / sum(results.map(({ ink }) => ink));
}

/** How many of the line ends are equal. */
export function shareEqual(results: BreakResult[]): number {
  return sum(results.map(({ equal }) => equal)) / sum(results.map(({ total }) => total));
}

function exampleOf(results: BreakResult[]): string {
  const [different] = results.flatMap(({ onlyOurs }) => onlyOurs);
  return different ? `; only the kit breaks “${different}”` : '';
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
