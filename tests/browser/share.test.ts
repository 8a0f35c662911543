// A story becomes a message on a reader's device: with a feeling, in their own words, to where they choose, and nowhere else.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { idsIn, languages } from '../site/campaign.ts';
import { pasted } from './clipboard.ts';
import { ROOT_SITE, visit } from './open.ts';

const [first] = languages;
const both = [...new Set([first!, languages.find(({ direction }) => direction === 'rtl') ?? first!])];
const story = `testimonies/${idsIn('testimonies')[0]}.html`;
const linkOf = (tab: Page, id: string) => tab.locator(`#via-${id}`).evaluate((link) => (link as HTMLAnchorElement).href);
const textOf = async (tab: Page, id: string) => new URL(await linkOf(tab, id)).searchParams.get('text');
const stored = (tab: Page) => tab.evaluate(() => Object.entries(localStorage));

describe.each(both)('sharing in $tag', ({ code, direction }) => {
  test('a story is shared with a feeling, in words that can be changed, and nobody is asked for anything', async () => {
    await visit({}, async ({ tab, faults, requests }) => {
      await tab.goto(ROOT_SITE + `${code}/${story}`);
      await tab.locator('label[for=react-sad]').click();
      const ready = await tab.locator('.react .said:visible').innerText();
      expect(ready).toMatch(/^😢 .+\n.+\.html$/s);
      await tab.locator('.react .button:visible').click();
      const message = tab.locator('.sharing textarea');
      await message.waitFor();
      expect(ready.startsWith(await message.inputValue())).toBe(true);
      expect(await message.evaluate((area) => getComputedStyle(area).direction)).toBe(direction);
      const before = requests.length;
      await message.fill('ሰላም & <b>مرحبا</b> #1');
      for (const id of ['bluesky', 'whatsapp', 'x']) {
        expect(await textOf(tab, id)).toMatch(/^ሰላም & <b>مرحبا<\/b> #1\nhttps:\S+\.html$/);
      }
      expect(await tab.locator('.code img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      expect(requests.length).toBe(before);
      expect(tab.url()).not.toContain('%');
      expect([await stored(tab), faults]).toEqual([[], []]);
    });
  });

  test('the message and its link can be copied', async () => {
    await visit({ permissions: ['clipboard-write'] }, async ({ tab }) => {
      await tab.goto(ROOT_SITE + `${code}/share.html#${story}`);
      await tab.locator('#copy-all').click();
      await expect.poll(() => tab.locator('.copied').innerText()).not.toBe('');
      const copied = await pasted(tab);
      const [message, link] = copied.split('\n');
      expect(message).toBe(await tab.locator('.sharing textarea').inputValue());
      await tab.locator('#copy-link').click();
      await expect.poll(() => pasted(tab)).toBe(link);
      expect(link!.endsWith(`/${code}/${story}`)).toBe(true);
    });
  });

  test('a Mastodon server is kept only for those who tick the box, and is forgotten when they say so', async () => {
    await visit({}, async ({ tab, faults }) => {
      const page = ROOT_SITE + `${code}/share.html#${story}`;
      await tab.goto(page);
      await tab.locator('#server').fill('@hawa@mastodon.africa');
      expect(new URL(await linkOf(tab, 'mastodon')).origin).toBe('https://mastodon.africa');
      expect(await stored(tab)).toEqual([]);
      await tab.reload();
      await tab.locator('.sharing textarea').waitFor();
      expect(await tab.locator('#server').inputValue()).toBe('');
      await tab.locator('#server').fill('mastodon.africa');
      await tab.locator('#remember').check();
      expect(await stored(tab)).toEqual([['mastodon-server', 'mastodon.africa']]);
      await tab.reload();
      await tab.locator('.sharing textarea').waitFor();
      expect(await tab.locator('#server').inputValue()).toBe('mastodon.africa');
      await tab.locator('.server button').click();
      expect(await stored(tab)).toEqual([]);
      expect(await tab.locator('#server').inputValue()).toBe('');
      expect(await tab.locator('.server output').innerText()).not.toBe('');
      expect(faults).toEqual([]);
    });
  });

  test('nobody can make the page say their words: an address that names nothing is refused', async () => {
    await visit({}, async ({ tab, faults }) => {
      for (const asked of ['You-won-a-prize.html', '../../elsewhere.html', '__proto__.html', story + '~furious', '%E0%A4%A']) {
        await tab.goto('about:blank');
        await tab.goto(ROOT_SITE + `${code}/share.html#${asked}`);
        await expect.poll(() => tab.locator('.refused').innerText(), { timeout: 10_000, message: asked }).not.toBe('');
        expect(await tab.locator('.to').first().innerText()).toMatch(new RegExp(`/${code}/index\\.html$`));
        expect(await tab.locator('.sharing').innerText()).not.toContain('prize');
      }
      expect(faults).toEqual([]);
    });
  });
});
