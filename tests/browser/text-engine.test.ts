import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOptions } from '#src/io/browser.ts';
import { compareBreaks } from '../../bench/kit/text/compare-breaks.ts';
import { compareInk, type InkResult } from '../../bench/kit/text/compare-ink.ts';
import { differenceOf, type Ink } from '../../bench/kit/text/ink.ts';
import { samples } from '../../bench/kit/text/samples.ts';
import { LIMITS, shareEqual, shareMisplaced } from '../../bench/kit/text/text.ts';

// The whole sweep runs with `npm run test:deep`.
const DEEP = process.env['ALTAVEU_DEEP'] === '1';
const LOOKS: [weight: number, size: number][] = DEEP
  ? [500, 700, 900].flatMap((w) => [32, 64, 120].map((size): [number, number] => [w, size]))
  : [
      [700, 64],
      [900, 48],
    ];
const WIDTHS = DEEP ? 40 : 10;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await chromiumOptions());
});
afterAll(() => browser.close());

test.each(LOOKS)('graphics set every text as a browser does, letter by letter (weight %i, %i pixels)', async (weight, size) => {
  const results = await compareInk(browser, samples, weight, size);
  expect(results.length).toBeGreaterThanOrEqual(20);
  expect(results.every(({ ink }) => ink > size * size)).toBe(true);
  expect(results.filter((result) => shareMisplaced([result]) > LIMITS.misplaced).map(describe)).toEqual([]);
});

test('ink is misplaced where it lies more than two pixels off, on either side', () => {
  expect(differenceOf(bar(10), bar(12), 0, 4)).toEqual({ ink: 64, misplaced: 0 });
  expect(differenceOf(bar(10), bar(13), 0, 4)).toEqual({ ink: 64, misplaced: 8 });
  expect(differenceOf(bar(10), { ...bar(10), data: new Uint8Array(160) }, 0, 4)).toEqual({ ink: 32, misplaced: 32 });
});

test(`graphics end lines where a browser ends them, in every language, at ${WIDTHS} widths`, async () => {
  const results = await compareBreaks(browser, WIDTHS);
  expect(results).toHaveLength(7);
  expect(results.every(({ total }) => total > WIDTHS)).toBe(true);
  const differing = results.flatMap(({ onlyOurs, onlyTheirs }) => [...onlyOurs, ...onlyTheirs]);
  expect(shareEqual(results), `differing: ${differing.join('; ')}`).toBeGreaterThanOrEqual(LIMITS.equalBreaks);
});

/** Ink from `left` on, 8 pixels wide and 4 high. */
function bar(left: number): Ink {
  const data = Uint8Array.from({ length: 160 }, (_, i) => Number(i % 40 >= left && i % 40 < left + 8));
  return { data, width: 40, height: 4 };
}

function describe(result: InkResult): string {
  return `${result.language}: “${result.text}”: ${(shareMisplaced([result]) * 100).toFixed(2)} % of the ink is misplaced`;
}
