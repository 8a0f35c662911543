import { expect, test } from 'vitest';
import { languages } from '../site/campaign.ts';
import { files } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';

const decks = [...files].filter((path) => /^kit\/[^/]+\/[^/]+-slides-[^/]+\.html$/.test(path));
const deckIn = (direction: 'ltr' | 'rtl') => {
  const { code } = languages.find((language) => language.direction === direction)!;
  return ROOT_SITE + decks.find((path) => path.startsWith(`kit/${code}/`));
};

test('every language has its slides as one page', () => {
  expect(languages.filter(({ code }) => !decks.some((path) => path.startsWith(`kit/${code}/`)))).toEqual([]);
});

test.each([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
] as const)('slides in a %s language are turned with %s and back with %s', async (direction, on, back) => {
  await visit({ viewport: { width: 1280, height: 720 } }, async ({ tab, faults, requests }) => {
    await tab.goto(deckIn(direction));
    const shown = () =>
      tab.evaluate(() => [...document.querySelectorAll('section')].findIndex((slide) => Math.abs(slide.getBoundingClientRect().top) < 2));
    const press = async (key: string) => {
      await tab.keyboard.press(key);
      await tab.waitForTimeout(150);
      return shown();
    };
    const last = (await tab.locator('section').count()) - 1;
    await press('Home');
    expect([await press(on), await press(on), await press(back), await press('End'), await press('Home'), await press(' ')]).toEqual([
      1,
      2,
      1,
      last,
      0,
      1,
    ]);
    const notes = tab.locator('.notes').first();
    expect(await notes.isVisible()).toBe(true);
    expect([await press('n'), await notes.isVisible()]).toEqual([1, false]);
    expect(requests).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});

test('without JavaScript every slide and every note can be scrolled to, and nothing promises keys', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab }) => {
    await tab.goto(deckIn('rtl'));
    const slides = tab.locator('section');
    expect(await slides.count()).toBeGreaterThan(1);
    for (const picture of await slides.locator('svg').all()) expect(await picture.isVisible()).toBe(true);
    for (const note of await slides.locator('.notes').all()) expect(await note.isVisible()).toBe(true);
    expect(await tab.locator('header').isVisible()).toBe(false);
  });
});
