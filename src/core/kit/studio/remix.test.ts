import { expect, test } from 'vitest';
import type { LiveLanguage, MeasureFor } from './live-drawing.ts';
import { drawRemix, REMIX_TEMPLATES, type RemixSheet } from './remix.ts';

const square: RemixSheet = {
  template: 'field',
  width: 1080,
  height: 1080,
  scale: 1,
  safe: { x: 0, y: 0, width: 1080, height: 1080 },
};
const story: RemixSheet = { ...square, height: 1920, safe: { x: 0, y: 250, width: 1080, height: 1420 } };
const night = { id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' };
const mark = { viewBox: '0 0 100 100', path: 'M0 0h9' };
const english: LiveLanguage = {
  direction: 'ltr',
  language: 'en',
  script: 'Latn',
  mark,
  hashtag: '#StandingForest',
  site: 'example.org',
  address: '',
  metadata: '<r>{title}</r>',
};
const arabic: LiveLanguage = { ...english, direction: 'rtl', language: 'ar', script: 'Arab' };

/** A browser whose letters are all half an em wide. */
const half: MeasureFor = () => (text) => {
  const width = [...text.replace(/[\u2066-\u2069]/g, '')].length * 500;
  return { width, ink: { left: 0, right: width, top: 700, bottom: -200 } };
};

const lines = (svg: string) =>
  [...svg.matchAll(/<tspan x="([\d.-]+)" y="([\d.-]+)">([^<]*)/g)].map(([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text! }));

test('words of one’s own stand in the campaign’s design, as text', () => {
  const { svg, tooLong, unused } = drawRemix(square, night, english, { main: 'Lima stays green', sub: '3 May, Plaza San Martín' }, half);
  expect(
    lines(svg)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('3 May, Plaza San Martín');
  expect(svg).toContain('\u2068#StandingForest\u2069');
  expect(svg).toContain('<title>Lima stays green · 3 May, Plaza San Martín · #StandingForest</title>');
  expect([tooLong, unused]).toEqual([[], []]);
});

test('what is too long even at the smallest size is named', () => {
  const endless = 'trees for everyone '.repeat(60);
  expect(drawRemix(square, night, english, { main: endless, sub: '' }, half).tooLong).toEqual(['main']);
  expect(drawRemix(square, night, english, { main: 'On', sub: endless }, half).tooLong).toContain('sub');
});

test('a design without a second line says so', () => {
  const sheet = { ...square, template: 'type' };
  const { unused } = drawRemix(sheet, night, english, { main: 'On', sub: 'Today' }, half);
  const drawn = lines(drawRemix(sheet, night, english, { main: 'On', sub: 'Today' }, half).svg).some(({ text }) => text === 'Today');
  expect(unused).toEqual(drawn ? [] : ['sub']);
});

test('nothing of a story stands where phones put their own buttons', () => {
  const { svg } = drawRemix(story, night, english, { main: 'No more clearing of our forest', sub: 'Nairobi, 12 June' }, half);
  expect(lines(svg).length).toBeGreaterThan(2);
  for (const { y } of lines(svg)) expect(y > 250 && y < 1670).toBe(true);
});

test('an Arabic remix runs from the right, and its hashtag keeps its own direction', () => {
  const { svg } = drawRemix(square, night, arabic, { main: 'لا لقطع الأشجار في مدينتنا، #StandingForest', sub: '' }, half);
  expect(svg).toContain('direction="rtl"');
  expect(svg).toContain('xml:lang="ar"');
  expect(lines(svg)[0]!.x).toBeGreaterThan(900);
  expect(svg).toContain('\u2068#StandingForest\u2069');
});

test('what people write stays text: no markup gets into the drawing', () => {
  const { svg } = drawRemix(square, night, english, { main: '<script>alert(1)</script> & "on"', sub: '' }, half);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

test('a remix says under which licence its design is, and names the words in it', () => {
  const { svg } = drawRemix(square, night, english, { main: 'Rain & trees $&', sub: '' }, half);
  expect(svg).toContain('</title><metadata><r>Rain &amp; trees $&amp; · #StandingForest</r></metadata>');
});

test('every design that can be remixed draws on every shape of sheet', () => {
  for (const template of REMIX_TEMPLATES) {
    for (const sheet of [square, story, { ...square, width: 1500, height: 500, safe: { x: 0, y: 0, width: 1500, height: 500 } }]) {
      expect(drawRemix({ ...sheet, template }, night, english, { main: 'On', sub: '' }, half).svg).toMatch(/^<svg .*<\/svg>$/s);
    }
  }
});
