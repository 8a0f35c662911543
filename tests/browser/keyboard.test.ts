import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../site/campaign.ts';
import { expectNone } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, pageMakes } from './pages.ts';
import { choose, inStudio, phonePhoto, ready, slider } from './studio.ts';

/** A language of each direction; in the long run all. */
const both = languages.filter(({ direction }, i) => DEEP || languages.findIndex((other) => other.direction === direction) === i);
const DAILY = ['index.html', 'kit/frame.html', 'share.html', 'coalition/index.html', 'volunteer/add-organisation.html', 'search.html'];
const WIDTHS = [320, 1280];

describe.each(both)('with a keyboard, in $tag', (language) => {
  const { code, direction } = language;

  test('Tab goes through each page from its beginning to its end, and what has the focus can always be seen', async () => {
    await visit({}, async ({ tab }) => {
      const found: string[] = [];
      const daily = language === both[0] ? DAILY.slice(0, 3) : DAILY.slice(3);
      for (const [i, name] of (DEEP ? pageMakes(language) : daily).entries()) {
        const width = WIDTHS[i % 2]!;
        await tab.setViewportSize({ width, height: 740 });
        await tab.emulateMedia({ colorScheme: i % 4 < 2 ? 'light' : 'dark' });
        await tab.goto(`${ROOT_SITE}${code}/${name}`, { waitUntil: 'networkidle' });
        found.push(...(await walk(tab)).map((what) => `${code}/${name}, ${width} px: ${what}`));
      }
      expectNone(found);
    });
  });

  test('the first Tab shows a link that leads past the menu', async () => {
    await visit({}, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/index.html`);
      await tab.keyboard.press('Tab');
      const skip = await tab.evaluate(() => {
        const { width, height, left, right } = document.activeElement!.getBoundingClientRect();
        return { width, height, isInside: left >= 0 && right <= innerWidth, href: document.activeElement!.getAttribute('href') };
      });
      expect(skip).toMatchObject({ isInside: true, href: '#main' });
      expect(Math.min(skip.width, skip.height)).toBeGreaterThan(43);
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
    });
  });

  test('in the head of a page the focus moves as the language is read', async () => {
    await visit({ viewport: { width: 1280, height: 740 } }, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/index.html`);
      await tab.keyboard.press('Tab');
      const places: number[] = [];
      for (let i = 0; i < 6; i++) {
        await tab.keyboard.press('Tab');
        places.push(await tab.evaluate(() => document.activeElement!.getBoundingClientRect().x));
      }
      const sorted = places.toSorted((a, b) => (direction === 'rtl' ? b - a : a - b));
      expect(places).toEqual(sorted);
    });
  });

  test('Enter opens the menu of languages, Tab goes through it and on, and Enter leads to a language', async () => {
    const other = languages.find((one) => one.code !== code)!;
    await visit({ viewport: { width: 320, height: 740 } }, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/index.html`);
      await tab.locator('.langs summary').focus();
      await tab.keyboard.press('Enter');
      expect(await tab.locator('.langs li').first().isVisible()).toBe(true);
      // The open menu lies over what follows; what then has the focus lies over the menu.
      expectNone(await walk(tab));
      await tab.locator('.langs summary').focus();
      await tab.keyboard.press('Tab');
      for (let i = 0; i < languages.indexOf(other); i++) await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await tab.waitForURL(`**/${other.code}/index.html`);
    });
  });

  test('a search is asked, read, narrowed and left', async () => {
    await visit({}, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/search.html`);
      await tab.keyboard.press('/');
      await tab.keyboard.type('2024');
      await tab.keyboard.press('Enter');
      await tab.locator('.results a').first().waitFor();
      await tab.locator('#q').focus();
      await tab.keyboard.press('ArrowDown');
      expect(await tab.evaluate(() => document.activeElement!.closest('.results') !== null)).toBe(true);
      await tab.keyboard.press('Escape');
      expect(await tab.evaluate(() => document.activeElement!.id)).toBe('q');
      await tab.keyboard.press('Escape');
      expect(await tab.locator('#q').inputValue()).toBe('');
    });
  });

  test('the list of the coalition is filtered and shown whole again', async () => {
    await visit({}, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/coalition/index.html`, { waitUntil: 'networkidle' });
      const shown = () => tab.locator('.names li:visible').count();
      const all = await shown();
      await tab.locator('.filter [name=name]').focus();
      await tab.keyboard.type('zz');
      await expect.poll(shown).toBeLessThan(all);
      for (let i = 0; i < 4; i++) await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
      await expect.poll(shown).toBe(all);
      await tab.locator('.filter [name=region]').focus();
      await tab.keyboard.press('ArrowDown');
      expect(await tab.locator('.filter [name=region]').inputValue()).not.toBe('');
    });
  });

  test('a photo in the studio moves where the arrow points, in every direction of writing', async () => {
    await inStudio(code, async ({ tab }) => {
      await choose(tab, await phonePhoto());
      await ready(tab);
      await tab.locator('.stage').focus();
      await tab.keyboard.press('ArrowRight');
      const across = await slider(tab, 'x');
      expect(across).toBeGreaterThan(0);
      await tab.keyboard.press('ArrowLeft');
      expect(await slider(tab, 'x')).toBeLessThan(across);
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate(() => document.activeElement!.classList.contains('stage'))).toBe(false);
    });
  });
});

test('who asks for less motion gets none', async () => {
  await visit({ reducedMotion: 'reduce' }, async ({ tab }) => {
    const moving: string[] = [];
    for (const name of DEEP ? pageMakes(languages[0]!) : DAILY) {
      await tab.goto(`${ROOT_SITE}${languages[0]!.code}/${name}`, { waitUntil: 'domcontentloaded' });
      moving.push(...(await tab.evaluate(whatMoves)).map((what) => `${name}: ${what}`));
    }
    expectNone(moving);
  });
});

/** Presses Tab until the page ends. What is wrong on the way: a step back, a trap, a focus that can’t be seen. */
async function walk(tab: Page): Promise<string[]> {
  const found: string[] = [];
  const most = 20 + (await tab.locator('a, button, input, select, textarea, summary, [tabindex]').count());
  let last = -1;
  for (let step = 0; step < most; step++) {
    await tab.keyboard.press('Tab');
    const focus = await tab.evaluate(lookAtFocus);
    if (!focus) return found;
    if (focus.place <= last) return [...found, `from ${focus.name} the focus goes back`];
    found.push(...focus.wrong.map((what) => `${focus.name}: ${what}`));
    last = focus.place;
  }
  return [...found, 'the focus never leaves the page'];
}

/** Where the focus is, and whether it can be seen; nothing where the page has ended. Runs in the page. */
function lookAtFocus(): { name: string; place: number; wrong: string[] } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const ringed = [element, ...labels].find((one) => getComputedStyle(one).outlineStyle !== 'none');
  const paint = document.createElement('canvas').getContext('2d')!;
  const channels = (colour: string): number[] => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string): number => {
    const [r, g, b] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const wrong: string[] = [];
  if (!ringed) wrong.push('nothing shows the focus');
  else {
    const style = getComputedStyle(ringed);
    let ground = Number.parseFloat(style.outlineOffset) < 0 ? ringed : ringed.parentElement!;
    while (ground.parentElement && channels(getComputedStyle(ground).backgroundColor)[3] !== 255) ground = ground.parentElement;
    const [dark, light] = [luminance(style.outlineColor), luminance(getComputedStyle(ground).backgroundColor)].sort((a, b) => a - b);
    const ratio = (light! + 0.05) / (dark! + 0.05);
    if (ratio < 3) wrong.push(`its ring has a contrast of ${ratio.toFixed(1)}`);
    if (Number.parseFloat(style.outlineWidth) < 2) wrong.push('its ring is thin');
    const { left, top, width, height } = ringed.getClientRects()[0]!;
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit || !(ringed.contains(hit) || hit.contains(ringed))) wrong.push(`it is covered by ${hit?.outerHTML.slice(0, 60)}`);
  }
  const name = element.outerHTML.replace(/\s+/g, ' ').slice(0, 80);
  return { name, place: [...document.querySelectorAll('*')].indexOf(element), wrong };
}

/** Runs in the page. */
function whatMoves(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
    const moves = (animationName !== 'none' && animationDuration !== '0s') || transitionDuration !== '0s' || scrollBehavior === 'smooth';
    return moves ? [element.outerHTML.replace(/\s+/g, ' ').slice(0, 80)] : [];
  });
}
