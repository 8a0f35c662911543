import { expect, test } from 'vitest';
import { languages } from '../site/campaign.ts';
import { FOLDER_SITE, ROOT_SITE, visit } from './open.ts';

const missing = `${languages.at(-1)!.code}/explainer/no/such/page.html`;

test.each([
  ['an address deep inside a language', ROOT_SITE, missing],
  ['an address of no language', ROOT_SITE, 'no/such/page'],
  ['an address in a folder below a domain', FOLDER_SITE, missing],
  ['the page itself, in a folder', FOLDER_SITE, '404.html'],
])('from %s that is not there, every language leads home', async (_, site, path) => {
  await visit({}, async ({ tab }) => {
    for (const { code, tag } of languages) {
      await tab.goto(site + path);
      await tab.locator(`a[hreflang="${tag}"]`).click();
      await tab.waitForURL(`${site}${code}/index.html`);
      expect(await tab.locator('html').getAttribute('lang')).toBe(tag);
    }
  });
});

test('a page that is not there is answered as such, in every language, with its styles and pictures', async () => {
  await visit({}, async ({ tab, faults }) => {
    const response = await tab.goto(ROOT_SITE + missing);
    expect(response?.status()).toBe(404);
    for (const { tag, direction } of languages) {
      const part = tab.locator(`li[lang="${tag}"]`);
      expect(await part.evaluate((element) => getComputedStyle(element).direction), tag).toBe(direction);
      expect((await part.innerText()).length, tag).toBeGreaterThan(10);
    }
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});
