import { expect, test } from 'vitest';
import { LOOKS, type Look } from '#src/core/looks/look.ts';
import { previewTemplate, templateOf, TEMPLATES } from '../catalogue.ts';
import { safeAreaOf } from '../safe-area.ts';
import { isSafe, meet, sampleScene } from '../templates/sample-scene.ts';
import { type Sheet, SHEETS } from '../templates/sample-sheets.ts';

const OTHERS = LOOKS.filter((look) => look !== 'signal');
const ALL = OTHERS.flatMap((look) => SHEETS.map((sheet) => [look, ...sheet] as [Look, ...Sheet]));

function draw(look: Look, [name, width, height, safe]: Sheet, direction: 'ltr' | 'rtl', size: 'one' | 'all' = 'all') {
  const sheet = { width, height, safe: safeAreaOf(safe, width, height, 1) };
  const sample = sampleScene(sheet, direction, size);
  const svg = templateOf(name, look)!.draw({ ...sample.scene, look });
  return { ...sample, svg, safe: sheet.safe };
}

test.each(ALL)('in the look “%s”, “%s” at %i x %i keeps its words whole, apart and where nothing cuts them', (look, ...sheet) => {
  for (const size of ['one', 'all'] as const) {
    const { inks, problems, safe } = draw(look, sheet, 'ltr', size);
    expect(problems).toEqual([]);
    expect(inks.filter((ink) => !isSafe(ink, safe))).toEqual([]);
    expect(inks.flatMap((one, i) => inks.slice(i + 1).filter((other) => meet(one, other)))).toEqual([]);
  }
});

test.each(ALL)('in the look “%s”, “%s” at %i x %i is mirrored for readers from right to left', (look, ...sheet) => {
  const edges = (direction: 'ltr' | 'rtl') =>
    draw(look, sheet, direction).inks.map(({ text, left, right }) =>
      direction === 'ltr' ? [text, left, right] : [text, sheet[1] - right, sheet[1] - left],
    );
  const rounded = (values: (string | number)[][]) =>
    values.map((row) => row.map((value) => (typeof value === 'number' ? Math.round(value) : value)));
  expect(rounded(edges('rtl'))).toEqual(rounded(edges('ltr')));
});

test.each(OTHERS)('“%s” says of each design which colours it reads on which', (look) => {
  for (const name of Object.keys(TEMPLATES)) {
    const fronts = new Set<string>(templateOf(name, look)!.pairs.map(([front]) => front));
    const drawn = SHEETS.filter(([own]) => own === name).map((sheet) => draw(look, sheet, 'ltr'));
    const read = drawn.flatMap(({ inks, scene }) =>
      inks.map(({ fill }) => Object.entries(scene.colours).find(([, colour]) => colour === fill)![0]),
    );
    expect(
      read.filter((role) => !fronts.has(role)),
      name,
    ).toEqual([]);
  }
});

/** A drawing without its colours. */
const shapeOf = (svg: string): string => svg.replace(/#[\da-f]{6}/g, '#');

/** Designs that are bare lines and text: where a look has nothing to say, they are alike. */
const BARE = ['badge-button', 'chart', 'sheet'];

test.each(Object.keys(TEMPLATES).filter((name) => !BARE.includes(name)))('the looks differ in more than the colours of “%s”', (name) => {
  const [sheet] = SHEETS.filter(([own]) => own === name);
  const shapes = LOOKS.map((look) => shapeOf(draw(look, sheet!, 'ltr').svg));
  expect(new Set(shapes).size).toBe(LOOKS.length);
});

test('link previews have the picture of their look', () => {
  const sample = sampleScene({ width: 1200, height: 630, safe: safeAreaOf(undefined, 1200, 630, 1) }, 'ltr', 'one');
  const shapes = LOOKS.map((look) => shapeOf(previewTemplate(look).draw({ ...sample.scene, look })));
  expect(new Set(shapes).size).toBe(LOOKS.length);
});

test('a mark of letters is not mirrored for readers from right to left', () => {
  const sample = sampleScene({ width: 1080, height: 1080, safe: safeAreaOf(undefined, 1080, 1080, 1) }, 'rtl', 'one');
  const upright = { ...sample.scene, mark: { ...sample.scene.mark, upright: true } };
  expect(TEMPLATES['field']!.draw(sample.scene)).toContain('matrix(-');
  expect(TEMPLATES['field']!.draw(upright)).not.toContain('matrix(-');
});
