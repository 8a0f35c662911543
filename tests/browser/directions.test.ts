// A small site in languages of both directions, in two that nobody speaks, and with names, addresses and numbers that run against their lines:
// where each sign is seen, what is not translated, what does not fit, and what stands on the wrong side.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { listFiles } from '#src/io/list-files.ts';
import { SampleSite } from '../sample-site.ts';
import { expectNone } from '../site/dist.ts';
import { LINES, written } from './bidi-cases.ts';
import { type Glyph, glyphsOf, wrongOrder } from './glyphs.ts';
import { visit, type Visit } from './open.ts';
import { DEEP } from './pages.ts';
import { LONG_LIST, NAMES, PSEUDO, toldLines, TOLD, writePseudoCampaign } from './pseudo-campaign.ts';
import { cutOff, englishLeft, notMirrored } from './pseudo-pages.ts';

const site = new SampleSite('pseudo');
const server = createStaticServer(site.out);
let address = '';

beforeAll(async () => {
  await writePseudoCampaign(site);
  expect(await site.build()).toBe('');
  address = `${await listen(server, 0)}/`;
}, 120_000);
afterAll(() => server.close());

const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };

describe.each(['ar', 'en', 'am'] as const)('in %s', (code) => {
  const direction = code === 'ar' ? 'rtl' : 'ltr';
  const pages = [
    ['prose', 'explainer/directions.html', LINES[code]],
    ...TOLD.map((id, place) => ['a testimony', `testimonies/${id}.html`, toldLines(code, place)] as const),
  ] as const;

  test('in prose and in testimonies, each piece of a line is seen in its place', async () => {
    await visit(WIDE, async (reader) => {
      for (const [kind, path, lines] of pages) {
        const seen = await lineBy(reader, `${code}/${path}`, 'main p');
        expectNone(
          lines.flatMap((line) => wrongOrder(line, seen.get(bare(written(line))) ?? [], direction)).map((what) => `${kind}: ${what}`),
        );
      }
    });
  });
});

/** What the data puts into the words of the site. */
const FROM_DATA = [
  ['ar', 'pictures-2.html', '.source', `المصدر|: |${NAMES['hill-watch-inc']}`],
  ['ar', 'index.html', 'footer p', 'النصوص والتصاميم|: |CC BY 4.0'],
  ...['ar', 'am'].map((code) => [code, 'coalition/index.html', 'main li bdi', NAMES['trees']!]),
  ...['ar', 'am'].map((code) => [code, 'coalition/index.html', 'main li bdi', NAMES['river-watch']!]),
  ...['en', 'am'].map((code) => [code, 'coalition/index.html', 'main li bdi', NAMES['hill-society']!]),
] as [code: string, path: string, selector: string, line: string][];

test('names from the data keep their signs on their side, and the words of the site theirs', async () => {
  await visit(WIDE, async (reader) => {
    for (const [code, path, selector, line] of FROM_DATA) {
      const seen = await lineBy(reader, `${code}/${path}`, selector);
      expectNone(wrongOrder(line, seen.get(bare(written(line))) ?? [], code === 'ar' ? 'rtl' : 'ltr'));
    }
  });
});

test('a long list goes over several pages, the same in each language, and what leads to an entry leads to its page', async () => {
  for (const code of ['en', 'ar', 'am', ...Object.keys(PSEUDO)]) {
    const [first, second, home] = await Promise.all(['wins', 'wins-2', 'index'].map((name) => site.page(`${code}/${name}.html`)));
    const idsOn = (page = '') => [...page.matchAll(/<article[^>]* id="([^"]+)"/g)].map(([, id]) => id!);
    expect([...idsOn(first), ...idsOn(second)].sort()).toEqual(['hill-law', ...LONG_LIST, 'river-law'].sort());
    expect(idsOn(second)).toEqual(expect.arrayContaining(['hill-law', 'river-law']));
    expect(first).toMatch(/<a rel="next" href="wins-2.html">/);
    expect(second).toMatch(/<a rel="prev" href="wins.html">/);
    expect(second).toContain(`<link rel="canonical" href="https://forest.example/${code}/wins-2.html">`);
    expect(home).toContain('href="wins-2.html#river-law"');
  }
  expect(await site.page('sitemap.xml')).toContain('https://forest.example/am/wins-2.html');
  expect(await site.page('ar/feeds/wins.xml')).toContain('https://forest.example/ar/wins-2.html#hill-law');
});

test('a bracket that opens an Arabic quotation is drawn open to the left, and an English one to the right', async () => {
  await visit(WIDE, async (reader) => {
    expect(await isOpenTo(reader, 'ar')).toBe('left');
    expect(await isOpenTo(reader, 'en')).toBe('right');
  });
});

describe.each(Object.entries(PSEUDO))('in the language %s, where everything is %s', (code, kind) => {
  const tag = code.replace(/-.*/, (ending) => ending.toUpperCase());

  test('no word of the interface is left in English', async () => {
    const names = [...Object.values(NAMES), 'Standing Forest', 'Forest Watch'];
    expect(englishLeft(`<html lang="${tag}"><p>Left alone`, tag)).toEqual(['Left alone']);
    for (const path of await pagesIn(code)) {
      const left = englishLeft(await readFile(join(site.out, path), 'utf8'), tag);
      expectNone(
        left.filter((text) => hasEnglish(text, names)).map((text) => `${path} says “${text}”, which stands in no file of the language`),
      );
    }
  });

  test.each(DEEP ? [320, 360, 1280] : [320])('nothing is wider than a window of %i pixels, and nothing is cut off', async (width) => {
    await visit({ viewport: { width, height: 740 } }, async ({ tab }) => {
      const found: string[] = [];
      for (const path of (await pagesIn(code)).filter((_, i) => DEEP || kind === 'long' || i % 3 === 0)) {
        await tab.goto(address + path, { waitUntil: 'domcontentloaded' });
        found.push(...(await tab.evaluate(cutOff)).map((what) => `${path} ${what}`));
      }
      expectNone(found);
      // The test itself: a heading of which one sees half is found.
      await tab.evaluate(() => (document.querySelector('h1')!.style.cssText = 'height: 1em; line-height: 2; overflow: hidden'));
      expect((await tab.evaluate(cutOff)).join()).toContain('cuts off <h1');
    });
  });
});

test('turned round, each part of a page stands where its mirror image stood', async () => {
  await visit({ viewport: { width: 1280, height: 800 } }, async ({ tab }) => {
    const found: string[] = [];
    for (const path of (await pagesIn('en')).filter((_, i) => DEEP || i % 3 === 0)) {
      await tab.goto(address + path, { waitUntil: 'domcontentloaded' });
      found.push(...(await tab.evaluate(notMirrored)).map((what) => `${path}: ${what} stands on the same side in both directions`));
    }
    expectNone(found);
    // The test itself: a margin that is always on the left is found.
    await tab.evaluate(() => void (document.querySelector<HTMLElement>('h1')!.style.marginLeft = '30px'));
    expect((await tab.evaluate(notMirrored)).join()).toContain('<h1');
  });
});

/** Begins at the start of the line in every language: the name of the campaign, headings, texts, what is set in from the edge. */
const STARTS = ['header a', 'h1', '.lead', 'main', 'main h2', '.note', 'main li', 'footer p', 'footer nav'];

test('in the mirrored language, pages begin on the right where English ones begin on the left', async () => {
  await visit({ viewport: { width: 1280, height: 800 } }, async ({ tab }) => {
    const places = async (path: string) => {
      await tab.goto(address + path, { waitUntil: 'domcontentloaded' });
      return tab.evaluate(startsOf, STARTS);
    };
    for (const path of ['index.html', 'explainer/why-forests.html', 'act/index.html', 'coalition/index.html'])
      expect(await places(`ar-xb/${path}`), path).toEqual(await places(`en/${path}`));
  });
});

/** How far from the edge at which lines begin the first of each stands. Runs in the page. */
function startsOf(selectors: string[]): (number | undefined)[] {
  const isRight = document.documentElement.dir === 'rtl';
  return selectors.map((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && Math.round(isRight ? document.documentElement.clientWidth - box.right : box.left);
  });
}

/** A text without the names of the data still has words of English. */
function hasEnglish(text: string, names: readonly string[]): boolean {
  return /[A-Za-z]{2}/.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text));
}

/** The lines of a page by their text without spaces. */
async function lineBy({ tab }: Visit, path: string, selector: string): Promise<Map<string, Glyph[]>> {
  await tab.goto(address + path, { waitUntil: 'domcontentloaded' });
  const lines = await tab.evaluate(glyphsOf, selector);
  return new Map(lines.map((glyphs) => [glyphs.map(({ sign }) => sign).join(''), glyphs]));
}

async function pagesIn(code: string): Promise<string[]> {
  return (await listFiles(site.out, code)).filter((path) => path.endsWith('.html'));
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** To which side the first bracket on the page of lines is open: there its ends are. */
async function isOpenTo(reader: Visit, code: string): Promise<'left' | 'right'> {
  const lines = await lineBy(reader, `${code}/explainer/directions.html`, 'main p');
  const { left, right, top, bottom } = [...lines.values()].flat().find(({ sign }) => sign === '(')!;
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const { data, info } = await sharp(await reader.tab.screenshot({ clip, fullPage: true }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ink = Array.from(data, (value, i) => ({ x: i % info.width, y: Math.floor(i / info.width), dark: 255 - value })).filter(
    ({ dark }) => dark > 100,
  );
  const rows = [...new Set(ink.map(({ y }) => y))].sort((a, b) => a - b);
  const middleOf = (y: number) => mean(ink.filter((dot) => dot.y === y).map(({ x }) => x));
  return middleOf(rows[0]!) < middleOf(rows[Math.floor(rows.length / 2)]!) ? 'left' : 'right';
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
