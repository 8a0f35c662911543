import { expect, test } from 'vitest';
import { layoutBars, type Row } from '#src/core/figures/bars.ts';

const rows: Row[] = [
  {
    label: '2023',
    bars: [
      { value: 50, text: '50', series: 0 },
      { value: 20, text: '20', series: 1 },
    ],
  },
  { label: '2024', bars: [{ value: 100, text: '100', series: 0 }] },
];

test('the longest bar takes the room that labels and numbers leave, the others their part of it', () => {
  const { bars, width } = layoutBars(rows, 48, false);
  expect(bars.map((bar) => bar.width)).toEqual([136, 54.4, 272]);
  expect(Math.max(...bars.map((bar) => bar.x + bar.width))).toBeLessThanOrEqual(width - 40);
});

test('in Arabic the chart is mirrored: labels on the right, bars growing to the left', () => {
  const [ltr, rtl] = [layoutBars(rows, 48, false), layoutBars(rows, 48, true)];
  expect(ltr.labels.map(({ x }) => x)).toEqual([0, 0]);
  expect(rtl.labels.map(({ x }) => x)).toEqual([360, 360]);
  for (const [i, bar] of rtl.bars.entries()) expect(bar.x + bar.width).toBe(360 - ltr.bars[i]!.x);
  for (const [i, value] of rtl.values.entries()) expect(value.x).toBeCloseTo(360 - ltr.values[i]!.x);
  expect([rtl.height, rtl.bars.map(({ y }) => y)]).toEqual([ltr.height, ltr.bars.map(({ y }) => y)]);
});

test('rows stand below each other and none is cut off', () => {
  const { bars, height } = layoutBars(rows, 48, false);
  for (const [i, bar] of bars.entries()) if (i > 0) expect(bar.y).toBeGreaterThanOrEqual(bars[i - 1]!.y + bars[i - 1]!.height);
  expect(height).toBeGreaterThanOrEqual(bars.at(-1)!.y + bars.at(-1)!.height);
});

test('a zero is still seen, and a chart of zeros or of nothing is drawn', () => {
  const zeros = layoutBars([{ label: '2024', bars: [{ value: 0, text: '٠', series: 0 }] }], 48, true);
  expect(zeros.bars[0]!.width).toBe(1);
  expect(layoutBars([], 48, false)).toMatchObject({ height: 0, bars: [], labels: [] });
});
