// Pages in Ethiopic and Arabic script on devices that have a font for it, that have one under other names, and that have none.
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages, type Language } from '../site/campaign.ts';
import { androidFont, browserWith, fontFor } from './fonts-of-device.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, pageNames } from './pages.ts';

const LETTERS = { Ethi: '\\u1200-\\u139f', Arab: '\\u0620-\\u064a' } as const;
type Script = keyof typeof LETTERS;
const written = languages.filter((language): language is Language & { script: Script } => language.script in LETTERS);
/** The most that what stands on the screen may move when the font comes: what counts as good with those who measure it; on pages of many short fields, twice that. */
const MOST_SHIFT = DEEP ? 0.21 : 0.1;

const pagesOf = (language: Language) => (DEEP ? pageNames(language) : ['index.html', 'search.html']);
const isFont = (url: string) => new URL(url).pathname.endsWith('.woff2');

test.skipIf(written.length === 0)('a device that has a font for the language loads none', async () => {
  for (const language of written) {
    await visit({}, async ({ tab, requests, faults }) => {
      for (const name of pagesOf(language)) {
        await tab.goto(`${ROOT_SITE}${language.code}/${name}`);
        expect(await withoutFont(tab, language.script)).toEqual([]);
      }
      expect(requests.filter(isFont)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
});

test.skipIf(written.length === 0)('pages in other scripts load none, though they name that language', async () => {
  const other = languages.find(({ script }) => !(script in LETTERS));
  const browser = await browserWith([await fontFor('Latn')]);
  const { tab, fonts } = await opened(browser);
  for (const path of ['index.html', ...(other ? [`${other.code}/index.html`] : [])]) await tab.goto(ROOT_SITE + path);
  expect(fonts).toEqual([]);
  await browser.close();
});

test.skipIf(process.platform !== 'linux' || written.length === 0)('nor does one that has it under the names of Android', async () => {
  const browser = await browserWith([await fontFor('Latn'), await androidFont('Ethi'), await androidFont('Arab')]);
  for (const { code, script } of written) {
    const { tab, fonts } = await opened(browser);
    await tab.goto(`${ROOT_SITE}${code}/index.html`);
    await tab.evaluate(() => document.fonts.ready);
    expect(fonts).toEqual([]);
    expect(await withoutFont(tab, script)).toEqual([]);
  }
  await browser.close();
});

test.skipIf(process.platform !== 'linux' || written.length === 0)(
  'a device that has none loads one small font, draws every text with it, and lines keep their heights and places',
  async () => {
    const browser = await browserWith([await fontFor('Latn')]);
    for (const { code, script } of written) {
      for (const name of pagesOf({ code } as Language)) {
        const { tab, fonts, arrive } = await opened(browser, true);
        // The page is not complete before its font is there, but it is to be read.
        await tab.goto(`${ROOT_SITE}${code}/${name}`, { waitUntil: 'domcontentloaded' });
        await expect.poll(() => tab.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
        expect(await brokenLines(tab)).toEqual([]);
        expect((await withoutFont(tab, script)).length).toBeGreaterThan(5);
        arrive();
        await tab.evaluate(() => document.fonts.ready);
        expect(fonts.map((url) => url.slice(ROOT_SITE.length))).toEqual([`fonts/${code}.woff2`]);
        expect(await withoutFont(tab, script)).toEqual([]);
        expect(await brokenLines(tab)).toEqual([]);
        expect(await tab.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(MOST_SHIFT);
      }
    }
    await browser.close();
  },
);

/** A tab that notes the fonts that it asks for and how far things move; with `waits`, fonts come when they are told to. */
async function opened(browser: Browser, waits = false): Promise<{ tab: Page; fonts: string[]; arrive: () => void }> {
  const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const fonts: string[] = [];
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  tab.on('request', (request) => void (isFont(request.url()) && fonts.push(request.url())));
  if (waits) await tab.route(/\.woff2$/, async (route) => arrived.then(() => route.continue()));
  await tab.addInitScript(() => {
    const seen = Object.assign(globalThis, { moved: 0 });
    const add = (list: PerformanceObserverEntryList) =>
      list.getEntries().forEach((entry) => (seen.moved += (entry as unknown as { value: number }).value));
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  return { tab, fonts, arrive };
}

/** The texts in a script of which no font of that script draws anything: there, boxes stand. */
async function withoutFont(tab: Page, script: Script): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  await tab.evaluate((letters) => {
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent);
      if (element.checkVisibility() && new RegExp(`[${letters}]`).test(own.join(''))) element.setAttribute('data-own', own.join('').trim());
    }
  }, LETTERS[script]);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-own]:not(style, script)' });
  const texts: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const draws = fonts.some(({ isCustomFont, familyName }) => isCustomFont || /Arab|Ethi|^Noto$/.test(familyName));
    if (!draws) texts.push((await session.send('DOM.getAttributes', { nodeId })).attributes.join(' '));
  }
  await session.detach();
  return texts;
}

/** The texts that are not a whole number of their lines high. */
function brokenLines(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const isPlain = (element: Element) =>
      element.checkVisibility() &&
      element.textContent.trim() !== '' &&
      [...element.children].every(({ localName }) => localName === 'bdi' || localName === 'strong');
    const texts = [...document.querySelectorAll('p, h1, h2, h3, li')].filter(isPlain);
    return texts.flatMap((element) => {
      const style = getComputedStyle(element);
      const around = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const;
      const room = element.getBoundingClientRect().height - around.reduce((sum, name) => sum + Number.parseFloat(style[name]), 0);
      const lines = room / Number.parseFloat(style.lineHeight);
      return Math.abs(lines - Math.round(lines)) < 0.05 ? [] : [`${element.tagName} ${lines} ${element.textContent}`];
    });
  });
}
