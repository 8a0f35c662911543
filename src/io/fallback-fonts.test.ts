import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as hb from 'harfbuzzjs';
import { expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { isSmallFont } from '#src/core/output/files/font.ts';
import { MOST_FONT_BYTES } from '#src/core/site/fallback-font.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { makeFallbackFonts } from './fallback-fonts.ts';
import { neededFiles } from './font-files.ts';
import { smallFont } from './small-font.ts';
import { inflateFont } from './woff2.ts';

const TEXTS = {
  am: ['Ethi', 'ኢንተርኔት ሲዘጋ ቤተሰቦች ይጠፋፋሉ፤ ሆስፒታሎች መስመር ያጣሉ። “ድምፃችን አይቋረጥም!”'],
  ti: ['Ethi', 'ኢንተርነት ኣይትዕጸዉ፣ ቃልና ይሰማዕ። ቤተሰባት ይጠፍኡ፤ ሆስፒታላት ድማ መስመር ይስእኑ።'],
  ar: ['Arab', 'لا لقطع الإنترنت! الاتِّصالُ حقٌّ لكلِّ الأهالي؛ أُغلِقت الآبارُ ٤٠٪ (٢٠٢٦).'],
  fa: ['Arab', 'می‌خواهیم اینترنت وصل بماند؛ پژوهشگران گفته‌اند ۴۵٪ از کسب‌وکارها ژرف‌ترین آسیب را دیدند.'],
  ur: ['Arab', 'انٹرنیٹ بند نہ کریں، یہ ہم سب کا حق ہے۔ گاؤں میں ۱۲ گھنٹے'],
  ckb: ['Arab', 'ئینتەرنێت مافی هەمووانە، مەیبڕن؛ خەڵک و قوتابخانەکان زیانیان پێگەیشت.'],
  hi: ['Deva', 'इंटरनेट बंद मत करो! हर किसी का अधिकार है कि वह जुड़ा रहे; क्षेत्र की ज़रूरतें, ज्ञान और द्वार।'],
  ne: ['Deva', 'इन्टरनेट बन्द नगर। यो हामी सबैको अधिकार हो, जसमा विद्यार्थीहरू पनि पर्छन्।'],
  ta: ['Taml', 'இணையத்தை நிறுத்தாதீர்கள்! அது நம் அனைவரின் உரிமை; ஸ்ரீலங்காவிலும் அப்படியே.'],
  my: ['Mymr', 'အင်တာနက်ကို မဖြတ်ပါနှင့်။ ကျွန်ုပ်တို့အားလုံး၏ အခွင့်အရေး ဖြစ်သည်။'],
} as const;
const CODES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/** The content in these languages, and a folder with a page of each. */
async function siteIn(codes: readonly (keyof typeof TEXTS)[]): Promise<{ content: CampaignContent; site: string; notes: string[] }> {
  const sample = sampleContent();
  const locales = codes.map((code) => ({ ...sample.locales[0]!, code, script: TEXTS[code][0] }));
  const content = { ...sample, locales: [...locales, sample.locales[0]!] };
  const site = await mkdtemp(join(tmpdir(), 'fonts-'));
  for (const code of codes) await write(site, `${code}/act/x.html`, `<p title="${TEXTS[code][1]}">${TEXTS[code][1]}`);
  return { content, site, notes: await makeFallbackFonts(content, site) };
}

async function write(site: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
}

const { content, site, notes } = await siteIn(CODES);
const fontOf = async (file: string) => new hb.Font(new hb.Face(new hb.Blob(await inflateFont(file))));
const wholeOf = (code: keyof typeof TEXTS) => neededFiles([TEXTS[code][1]]).find(({ script }) => script === TEXTS[code][0])!.regular;

test.each(CODES)('in %s the font has all letters of the pages, shapes them as the whole font does, and is small', async (code) => {
  const file = join(site, `fonts/${code}.woff2`);
  const data = await readFile(file);
  expect(data.length).toBeLessThan(MOST_FONT_BYTES * (['Deva', 'Mymr'].includes(TEXTS[code][0]) ? 0.85 : 0.34));
  expect(isSmallFont(data)).toBe(true);
  const [whole, small] = [await fontOf(wholeOf(code)), await fontOf(file)];
  expect(shaped(small, TEXTS[code][1])).toEqual(shaped(whole, TEXTS[code][1]));
  expect(shaped(small, TEXTS[code][1]).length).toBeGreaterThan(30);
});

test('nothing is left out, and languages whose script devices have bring no font', async () => {
  expect(notes).toEqual([]);
  await expect(readFile(join(site, `fonts/${content.campaign.sourceLocale}.woff2`))).rejects.toThrow('ENOENT');
});

test('the same pages give the same bytes, and what scripts show is in the font too', async () => {
  const again = await siteIn(['am']);
  const first = await readFile(join(again.site, 'fonts/am.woff2'));
  expect(first).toEqual(await readFile(join(site, 'fonts/am.woff2')));
  await write(again.site, 'assets/words/am.js', 'words("ጳጳስ")');
  await makeFallbackFonts(again.content, again.site);
  const face = new hb.Face(new hb.Blob(await inflateFont(join(again.site, 'fonts/am.woff2'))));
  expect([...face.collectUnicodes()]).toContain('ጳ'.codePointAt(0));
});

test('where there is no room, the rarest letters stay out, and are told', async () => {
  const letters = new Map([...'ሀለሐመሠረሰሸቀበ'].map((letter, i) => [letter, 100 - i]));
  const all = await smallFont(wholeOf('am'), { letters, scale: 1, most: 30_720 });
  const { data, left } = await smallFont(wholeOf('am'), { letters, scale: 1, most: all.data.length - 100 });
  expect(all.left).toEqual([]);
  expect(left.length).toBeGreaterThan(0);
  expect(left).toEqual([...'በቀሸሰረሠመሐለሀ'].slice(0, left.length));
  expect(data.length).toBeLessThanOrEqual(all.data.length - 100);
});

/** What is drawn of the letters that the font is for: each glyph’s outline and place. Letters may stand as near as others. */
function shaped(font: hb.Font, text: string): unknown[] {
  const runs = text.match(/[\u0600-\u06ff\u0900-\u097f\u0b82-\u0bfa\u1000-\u109f\u1200-\u139f\u200c]+/g) ?? [];
  return runs.flatMap((run) => {
    const buffer = new hb.Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, [new hb.Feature('kern', 0)]);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, i) => {
      const outline = font.glyphToJson(codepoint);
      if (outline.length > 0) expect(codepoint).not.toBe(0);
      return { cluster, outline, ...positions[i] };
    });
  });
}
