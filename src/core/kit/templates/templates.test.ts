import { expect, test } from 'vitest';
import { TEMPLATES } from '../catalogue.ts';
import type { Role } from '../colour.ts';
import { safeAreaOf } from '../safe-area.ts';
import { type Ink, isSafe, meet, sampleScene } from './sample-scene.ts';
import { type Sheet, SHEETS } from './sample-sheets.ts';

function draw([template, width, height, safe]: Sheet, direction: 'ltr' | 'rtl', size: 'one' | 'all' = 'all') {
  const sheet = { width, height, safe: safeAreaOf(safe, width, height, 1) };
  const sample = sampleScene(sheet, direction, size);
  const svg = TEMPLATES[template]!.draw(sample.scene);
  return { ...sample, svg, safe: sheet.safe };
}

test.each(SHEETS)('“%s” at %i x %i keeps all its words where nothing cuts or covers them', (...sheet) => {
  for (const size of ['one', 'all'] as const) {
    const { inks, problems, safe } = draw(sheet, 'ltr', size);
    expect(problems).toEqual([]);
    expect(inks.filter((ink) => !isSafe(ink, safe))).toEqual([]);
  }
});

test.each(SHEETS)('“%s” at %i x %i is mirrored for readers from right to left', (...sheet) => {
  const [ltr, rtl] = [draw(sheet, 'ltr').inks, draw(sheet, 'rtl').inks];
  const mirrored = rtl.map(({ left, right, ...ink }) => ({ ...ink, left: round(sheet[1] - right), right: round(sheet[1] - left) }));
  expect(mirrored).toEqual(ltr.map(({ left, right, ...ink }) => ({ ...ink, left: round(left), right: round(right) })));
});

test.each(SHEETS)('“%s” at %i x %i sets no two lines over one another', (...sheet) => {
  const { inks } = draw(sheet, 'ltr');
  const overlaps = inks.flatMap((one, i) =>
    inks
      .slice(i + 1)
      .filter((other) => meet(one, other))
      .map((other) => [one.text, other.text]),
  );
  expect(overlaps).toEqual([]);
});

test.each(Object.keys(TEMPLATES))('“%s” says which colours it reads on which, so that faint ones are found', (template) => {
  const drawn = SHEETS.filter(([name]) => name === template).map((sheet) => draw(sheet, 'ltr'));
  const fronts = new Set(TEMPLATES[template]!.pairs.map(([front]) => front));
  const read = new Set(drawn.flatMap(({ inks, scene }) => inks.map(({ fill }) => roleOf(scene.colours, fill))));
  expect([...read].filter((role) => !fronts.has(role))).toEqual([]);
  const seen = drawn.map(({ svg }) => svg).join('');
  const painted = [...fronts].filter((role) => read.has(role) || seen.includes(drawn[0]!.scene.colours[role]));
  expect(painted).toEqual([...fronts]);
});

test('every design has a sheet in these tests', () => {
  expect(new Set(SHEETS.map(([name]) => name))).toEqual(new Set(Object.keys(TEMPLATES)));
});

test('a number has one lit dot for each', () => {
  const { svg, scene } = draw(['number', 1080, 1080], 'ltr');
  const lit = new RegExp(`stroke="${scene.colours.accent}"[^>]* d="([^"]*)"`).exec(svg)![1]!;
  expect(lit.match(/h0/g)).toHaveLength(47);
});

test.each(['points', 'number', 'question', 'quote'])(
  'a slide of the layout “%s” shows all its words, none over another, mirrored from right to left',
  (layout) => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => {
      const sheet = { width: 1920, height: 1080, safe: safeAreaOf(undefined, 1920, 1080, 1) };
      const sample = sampleScene(sheet, direction, 'all');
      const points = ['One door is open', 'Every wall can fall'].map((text, i) => ({
        text,
        file: 'content/deck/a.json',
        key: `points.${i}`,
      }));
      TEMPLATES['slide']!.draw({ ...sample.scene, words: { ...sample.scene.words, layout, points } });
      expect(sample.problems).toEqual([]);
      return sample.inks.toSorted((a, b) => a.top - b.top || (a.text < b.text ? -1 : 1));
    }) as [Ink[], Ink[]];
    expect(ltr.map(({ text }) => text.replace(/[\s\u2068\u2069]+$|^\u2068/g, ''))).toEqual(
      expect.arrayContaining(['No wall can hold us', '#TestTag', ...SAID[layout]!]),
    );
    expect(ltr.flatMap((one, i) => ltr.slice(i + 1).filter((other) => meet(one, other)))).toEqual([]);
    expect(rtl.map(({ left, right }) => [round(1920 - right), round(1920 - left)])).toEqual(
      ltr.map(({ left, right }) => [round(left), round(right)]),
    );
  },
);

const SAID: Record<string, string[]> = {
  points: ['One door is open', 'Every wall can fall'],
  number: ['47', 'Every door is open', 'A source', 'One door is open'],
  question: ['One door is open', 'Every wall can fall'],
  quote: ['Every door is open', 'A name', 'A role'],
};

test('the animated sticker starts whole, goes dark, and comes on light by light', () => {
  const sample = sampleScene({ width: 512, height: 512, safe: safeAreaOf(undefined, 512, 512, 1) }, 'ltr', 'one');
  const frames = TEMPLATES['sticker']!.frames!(sample.scene);
  const lights = frames.map(({ body }) => litDots(body, sample.scene.colours.accent));
  expect(frames[0]!.body).toBe(TEMPLATES['sticker']!.draw(sample.scene));
  expect(lights.slice(1, 4)).toEqual([0, 0, 0]);
  expect(lights.slice(4)).toEqual(lights.slice(4).toSorted((a, b) => a - b));
  expect(lights.at(-1)).toBeGreaterThan(10);
});

function litDots(svg: string, colour: string): number {
  const paths = [...svg.matchAll(new RegExp(`stroke="${colour}"[^>]* d="([^"]*)"`, 'g'))];
  return paths.reduce((sum, [, d]) => sum + d!.split('h0').length - 1, 0);
}

function roleOf(colours: object, fill: string): Role {
  return Object.entries(colours).find(([, colour]) => colour === fill)![0] as Role;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
