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

const idsOf = async (text: string, script: string) => (await openFonts([text])).stack(script, 700).map((font) => font.id);
const missingIn = async (code: string, script: string, text: string) => {
  const fonts = (await openFonts([text])).stack(script, 900);
  return prepareParagraph(text, { language: code, direction: script === 'Arab' ? 'rtl' : 'ltr', script, weight: 900 }, fonts).missing;
};

test('of the hundred parts of the Chinese font only those that the text needs are opened', async () => {
  expect((await idsOf('保持网络畅通', 'Hans')).length).toBeLessThan(6);
});

test('Latin letters and digits in Chinese are those of the Latin font, and quotation marks are Chinese', async () => {
  const text = '“断网” KeepOpen 2024年';
  const fonts = (await openFonts([text])).stack('Hans', 700);
  const fontOf = (character: string) => fonts.find((font) => font.covers(character.codePointAt(0)!))!.id;
  expect([...'KeepOpn2024'].map(fontOf)).toEqual([...'KeepOpn2024'].map(() => 'noto-sans-latin-700'));
  expect([...'“”断网年'].filter((character) => !fontOf(character).startsWith('noto-sans-sc'))).toEqual([]);
});

test('a quotation in English opens no Chinese font', async () => {
  expect(await idsOf('“Keep it open” — now…', 'Latn')).toEqual(['noto-sans-latin-700']);
});

test.each([
  ['sw', 'Latn', 'Intaneti isizimwe: “uhuru” wa ng’ambo'],
  ['fa', 'Arab', 'پ چ ژ گ ی ک قطعی‌های «می‌شود» ۰۱۲۳۴۵۶۷۸۹؟'],
  ['hi', 'Deva', 'क्षेत्र ज्ञान क्‍ष क्‌ष फ़ोन “शटडाउन” २०२४।'],
  ['my', 'Mymr', 'ကျွန်ုပ်တို့ ဥက္ကဋ္ဌ “လူ့အခွင့်အရေး” ၂၀၂၄။'],
  ['zh', 'Hans', '保持网络畅通：“断网”伤害每一个人！《报告》……——'],
  ['ha', 'Latn', 'Ɓɓ Ɗɗ Ƙƙ Ƴƴ'],
  ['vi', 'Latn', 'Đừng cắt Internet của người dân ở khắp nơi'],
])('%s: every character has a glyph', async (code, script, text) => {
  expect(await missingIn(code, script, text)).toEqual([]);
});

test('where a script’s font is not there, its letters are missing, each named', async () => {
  expect(await missingIn('mn', 'Mong', 'ᠮᠣ open')).toEqual(['ᠮ', 'ᠣ']);
});

test.each([
  ['Devanagari', 'hi', 'Deva', 'क्ष', 1],
  ['Burmese', 'my', 'Mymr', 'က္က', 2],
])('%s letters that belong together are shaped together', async (_, language, script, text, most) => {
  const fonts = (await openFonts([text])).stack(script, 900);
  const paragraph = prepareParagraph(text, { language, direction: 'ltr', script, weight: 900 }, fonts);
  expect(paragraph.setLine(0, text.length).runs.flatMap(({ glyphs }) => glyphs).length).toBeLessThanOrEqual(most);
});
