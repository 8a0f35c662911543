import { expect, test } from 'vitest';
import { COUNTRIES, sampleBars, sampleColumns, sampleTiles, sampleTimeline } from '#src/core/figures/draw/sample-shapes.ts';
import type { Shape } from '#src/core/figures/picture.ts';
import { chart } from './chart.ts';
import { sampleScene } from './sample-scene.ts';

const names = COUNTRIES.map((code) => new Intl.DisplayNames('ca', { type: 'region' }).of(code)!);
const SHAPES: [string, Shape][] = [
  ['a series', sampleColumns(9)],
  ['forty years', sampleColumns(40)],
  ['a ranking', sampleBars(['Myanmar', 'India', 'Pakistan'])],
  ['a ranking of long names', sampleBars(names.map((name) => `${name} and everything around it`))],
  ['a map of some countries', sampleTiles(names.slice(0, 56))],
  ['wins of a few years', sampleTimeline([1, 2], 11)],
  ['wins of forty years', sampleTimeline(Array<number>(40).fill(2), 30)],
  [
    'numbers',
    {
      kind: 'numbers',
      numbers: Array.from({ length: 9 }, () => ({ number: '300+', label: 'organisations in more than a hundred countries' })),
    },
  ],
];

const SHEETS = [
  [1200, 1200],
  [1080, 1350],
  [1200, 675],
] as const;

test.each(SHAPES)('%s: every word fits the graphic, in any shape of sheet and in both directions', (_, picture) => {
  for (const [width, height] of SHEETS) {
    for (const direction of ['ltr', 'rtl'] as const) {
      const safe = { x: 0, y: 0, width, height };
      const { scene, inks, problems } = sampleScene({ width, height, safe }, direction, 'all');
      const svg = chart.draw({ ...scene, words: { ...scene.words, picture } });
      // The fonts of these tests have no dash.
      expect(problems.filter(({ what }) => what[0] !== 'kit.no-glyph')).toEqual([]);
      expect(inks.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(inks.map(({ text }) => text).join(' ')).toContain('#TestTag');
    }
  }
});
