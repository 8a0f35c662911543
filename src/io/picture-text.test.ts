import { expect, test } from 'vitest';
import { measure } from '#src/core/figures/draw/measure.ts';
import { COUNTRIES, sampleBars, sampleTiles, sampleTimeline } from '#src/core/figures/draw/sample-shapes.ts';
import { chart } from '#src/core/kit/templates/chart.ts';
import { sampleScene } from '#src/core/kit/templates/sample-scene.ts';
import { createTypesetter, type Typesetter } from '#src/core/kit/text/typesetter.ts';
import { openFonts } from './fonts.ts';

const LANGUAGES = [
  ['en', 'Latn', 'ltr'],
  ['fr', 'Latn', 'ltr'],
  ['ar-EG', 'Arab', 'rtl'],
  ['es', 'Latn', 'ltr'],
  ['pt', 'Latn', 'ltr'],
  ['am', 'Ethi', 'ltr'],
  ['ca', 'Latn', 'ltr'],
] as const;

async function open(code: string, script: string, direction: 'ltr' | 'rtl') {
  const countries = new Intl.DisplayNames(code, { type: 'region' });
  const names = COUNTRIES.map((country) => countries.of(country)!);
  const fonts = await openFonts([...names, 'Aa 1,234 – … · #']);
  return { names, typesetter: createTypesetter({ code, script, direction }, fonts) };
}

function widthOf({ set }: Typesetter, text: string, weight: number): number {
  return set({ text, file: '', key: '' }, weight, { width: 1e5, height: 1e5, largest: 10, smallest: 10, maxLines: 1 }, 'x').width;
}

test.each(LANGUAGES)(
  'in “%s” no name of a country is wider than pictures reckon, and the reckoning is no waste',
  async (code, script, direction) => {
    const { names, typesetter } = await open(code, script, direction);
    for (const [weight, bold] of [
      [500, false],
      [800, true],
    ] as const) {
      const parts = names.map((name) => widthOf(typesetter, name, weight) / measure(name, 10, bold));
      expect(Math.max(...parts)).toBeLessThanOrEqual(1.04);
      expect(parts.reduce((sum, part) => sum + part, 0) / parts.length).toBeGreaterThan(0.7);
    }
  },
);

test.each(LANGUAGES)('in “%s” graphics of all countries set every name, however long', async (code, script, direction) => {
  const { names, typesetter } = await open(code, script, direction);
  const safe = { x: 0, y: 0, width: 1200, height: 1200 };
  const { scene } = sampleScene({ width: 1200, height: 1200, safe }, direction, 'one');
  for (const picture of [sampleTiles(names), sampleTiles(names.slice(0, 60)), sampleBars(names.slice(30, 60)), sampleTimeline([1], 20)]) {
    chart.draw({
      ...scene,
      set: (words, weight, room) => typesetter.set(words, weight, room, 'chart'),
      words: { ...scene.words, picture },
    });
  }
  expect(typesetter.problems).toEqual([]);
});
