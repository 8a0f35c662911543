import { expect, test } from 'vitest';
import { fitText } from '#src/core/kit/text/fit.ts';
import { prepareParagraph } from '#src/core/kit/text/paragraph.ts';
import { openFonts } from './fonts.ts';

const room = { width: 2000, height: 200, largest: 60, smallest: 60 };

test('a run in French opens no Arabic and no Ethiopic font', async () => {
  const fonts = await openFonts(['Défendez l’internet, œuvre commune']);
  expect(fonts.stack('Latn', 900).map((font) => font.id)).toEqual(['noto-sans-latin-900']);
});

test('a script’s own font comes first', async () => {
  const fonts = await openFonts(['قطع الإنترنت', 'ኢንተርኔት', 'internet']);
  expect(fonts.stack('Arab', 700)[0]!.id).toBe('noto-sans-arabic-arabic-700');
  expect(fonts.stack('Ethi', 700)[0]!.id).toBe('noto-sans-ethiopic-ethiopic-700');
});

test('a hashtag stays whole and left to right within Arabic', async () => {
  const text = 'حملة #TestTag للجميع';
  const fonts = (await openFonts([text])).stack('Arab', 900);
  const paragraph = prepareParagraph(text, { language: 'ar', direction: 'rtl', script: 'Arab', weight: 900 }, fonts);
  const [line] = fitText(paragraph, room).lines;
  expect(line!.runs.map((run) => run.font.id.split('-')[2])).toEqual(['arabic', 'latin', 'arabic']);
  const tag = line!.runs.find((run) => run.font.id.includes('latin'))!;
  const shown = tag.glyphs.map((glyph) => paragraph.text[glyph.cluster]).join('');
  expect(shown).toBe('#TestTag');
});

test('Arabic letters join: a word is narrower than its letters alone', async () => {
  const fonts = (await openFonts(['الإنترنت'])).stack('Arab', 900);
  const style = { language: 'ar', direction: 'rtl', script: 'Arab', weight: 900 } as const;
  const widthOf = (text: string): number => prepareParagraph(text, style, fonts).units.reduce((total, unit) => total + unit.width, 0);
  expect(widthOf('بيت')).toBeLessThan(widthOf('ب') + widthOf('ي') + widthOf('ت'));
});

test('a heavier weight is wider', async () => {
  const fonts = await openFonts(['internet']);
  const advance = (weight: number): number =>
    fonts
      .stack('Latn', weight)[0]!
      .shape({ text: 'm', start: 0, end: 1, rightToLeft: false, script: 'Latn', language: 'en', ligatures: true })[0]!.advance;
  expect(advance(900)).toBeGreaterThan(advance(500));
});
