import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Language, readJson } from '../site/campaign.ts';
import { find, pageAt, text } from '../site/dist.ts';
import { FOLDER_SITE, ROOT_SITE, visit } from './open.ts';
import { pageNames, testLanguages } from './pages.ts';

const NONSENSE = 'xqzvjkwq';

describe.each([
  ['at a domain’s root', ROOT_SITE],
  ['in a folder', FOLDER_SITE],
])('%s', (_, site) => {
  test.each(testLanguages)('a search in $tag finds a page by a word of its title, and the result leads to it', async (language) => {
    const { name, word } = wanted(language);
    await visit({ locale: language.intl }, async ({ tab, faults }) => {
      await tab.goto(`${site}${language.code}/search.html`);
      await tab.locator('#q').fill(word);
      await tab.keyboard.press('Enter');
      await tab.locator('.results a').first().waitFor();
      expect(await tab.getByRole('status').first().innerText()).toContain(word);
      expect(await resultAddresses(tab)).toContain(`${site}${language.code}/${name}`);
      const first = (await resultAddresses(tab))[0]!;
      expect(first.startsWith(`${site}${language.code}/`), first).toBe(true);
      await tab.locator('.results a').first().click();
      await tab.waitForURL((url) => url.href.startsWith(first));
      expect(await tab.locator('html').getAttribute('lang')).toBe(language.tag);
      expect(faults).toEqual([]);
    });
  });

  test.each(testLanguages)('an address with a query shows its results in $tag', async (language) => {
    const { name, word } = wanted(language);
    await visit({}, async ({ tab, faults }) => {
      await tab.goto(`${site}${language.code}/search.html?q=${encodeURIComponent(word)}`);
      await tab.locator('.results a').first().waitFor();
      expect(await tab.locator('#q').inputValue()).toBe(word);
      expect(await resultAddresses(tab)).toContain(`${site}${language.code}/${name}`);
      expect(faults).toEqual([]);
    });
  });
});

test.each(testLanguages)('a search in $tag that finds nothing says so, with the words that were asked for', async (language) => {
  await visit({}, async ({ tab, faults }) => {
    await tab.goto(`${ROOT_SITE}${language.code}/search.html?q=${NONSENSE}`);
    const said = tab.getByRole('status').first();
    await expect.poll(() => said.innerText()).toContain(NONSENSE);
    const { search } = readJson(`locales/${language.code}/ui.json`) as { search: { none: string } };
    expect(plain(await said.innerText())).toBe(plain(search.none.replace(/\{\{[^}]*\}\}/, NONSENSE)));
    expect(await tab.locator('.results a').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

test.each(testLanguages)('every result in $tag is a page of that language', async (language) => {
  await visit({}, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}${language.code}/search.html?q=2024`);
    await tab.locator('.results a').first().waitFor();
    const addresses = await resultAddresses(tab);
    expect(addresses.filter((address) => !address.startsWith(`${ROOT_SITE}${language.code}/`))).toEqual([]);
  });
});

test('nothing of the search is loaded before somebody wants to search', async () => {
  const language = testLanguages[0]!;
  await visit({}, async ({ tab, requests }) => {
    for (const name of pageNames(language)) await tab.goto(`${ROOT_SITE}${language.code}/${name}`);
    await tab.goto(`${ROOT_SITE}${language.code}/search.html`);
    await tab.waitForLoadState('networkidle');
    expect(requests.filter((address) => address.includes('pagefind'))).toEqual([]);
    await tab.locator('#q').focus();
    await expect.poll(() => requests.some((address) => address.includes('pagefind'))).toBe(true);
  });
});

/** The longest word of the title of an explainer page, and that page. */
function wanted({ code }: Language): { name: string; word: string } {
  const name = 'explainer/' + explainerPages(code)[0];
  const words = text(find('h1', pageAt(`${code}/${name}`))[0]).match(/[\p{L}\p{M}]+/gu) ?? [];
  return { name, word: words.toSorted((a, b) => b.length - a.length)[0]! };
}

function explainerPages(code: string): string[] {
  const links = find('main a[href]', pageAt(`${code}/explainer/index.html`)).map((link) => link.attribs['href']!);
  return links.filter((href) => /^[\w-]+\.html$/.test(href) && href !== 'index.html');
}

async function resultAddresses(tab: Page): Promise<string[]> {
  return tab.locator('.results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0]!));
}

/** Without the invisible characters that keep names apart from the direction around them. */
function plain(said: string): string {
  return said.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim();
}
