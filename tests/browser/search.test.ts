import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '#src/core/site/content-policy.ts';
import { languages, wordsOf } from '../site/campaign.ts';
import { FOLDER_SITE, ROOT_SITE, visit, type Visit } from './open.ts';
import { pageNames, testLanguages } from './pages.ts';
import { wanted } from './search-on-disk.ts';

const NONSENSE = 'xqzvjkwq';

/** Opens a search by its address and waits until it has answered. */
async function searchFor(tab: Page, site: string, code: string, query: string): Promise<void> {
  await tab.goto(`${site}${code}/search.html?q=${encodeURIComponent(query)}`);
  await answered(tab, code);
}

async function answered(tab: Page, code: string): Promise<void> {
  const { search } = wordsOf(code, 'ui') as { search: { loading: string } };
  const said = tab.getByRole('status').first();
  await expect.poll(async () => ![search.loading, ''].includes(await said.innerText())).toBe(true);
}

describe.each([
  ['at a domain’s root', ROOT_SITE],
  ['in a folder', FOLDER_SITE],
])('%s', (_, site) => {
  test.each(languages)('a search in $tag finds a page by a word of its title, and the result leads to it', async (language) => {
    const { name, word } = wanted(language);
    await visit({ locale: language.intl }, async ({ tab, faults }) => {
      await tab.goto(`${site}${language.code}/search.html`);
      await tab.locator('#q').fill(word);
      await tab.keyboard.press('Enter');
      await tab.locator('.results a').first().waitFor();
      await answered(tab, language.code);
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
});

test.each(testLanguages)('an address with a query shows its results in $tag, each a page of that language', async (language) => {
  const { name, word } = wanted(language);
  await visit({}, async ({ tab, faults }) => {
    await searchFor(tab, ROOT_SITE, language.code, word);
    expect(await tab.locator('#q').inputValue()).toBe(word);
    const addresses = await resultAddresses(tab);
    expect(addresses).toContain(`${ROOT_SITE}${language.code}/${name}`);
    expect(addresses.filter((address) => !address.startsWith(`${ROOT_SITE}${language.code}/`))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test.each(testLanguages)('a search in $tag that finds nothing says so, and leads to the index', async (language) => {
  await visit({}, async ({ tab, faults }) => {
    await searchFor(tab, ROOT_SITE, language.code, NONSENSE);
    const { search } = wordsOf(language.code, 'ui') as { search: { none: string } };
    const said = await tab.getByRole('status').first().innerText();
    expect(plain(said)).toBe(plain(search.none.replace(/\{\{[^}]*\}\}/, NONSENSE)));
    expect(await tab.locator('.results a').count()).toBe(0);
    expect(await tab.locator('.help a').isVisible()).toBe(true);
    expect(faults).toEqual([]);
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

test('keys: “/” goes to the field, arrows through the results, Escape back and out', async () => {
  const { code } = testLanguages.at(-1)!;
  await visit({}, async ({ tab }) => {
    await searchFor(tab, ROOT_SITE, code, '2024');
    await tab.keyboard.press('/');
    const focused = () => tab.evaluate(() => document.activeElement!.id || document.activeElement!.tagName);
    expect(await focused()).toBe('q');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    expect(await tab.evaluate(() => [...document.querySelectorAll('.results a')].indexOf(document.activeElement!))).toBe(1);
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await tab.keyboard.press('Escape');
    expect(await tab.locator('#q').inputValue()).toBe('');
  });
});

test('results can be narrowed to one kind, and the count is said again', async () => {
  const { code } = testLanguages[0]!;
  await visit({}, async ({ tab }) => {
    await searchFor(tab, ROOT_SITE, code, '2024');
    const kinds = tab.locator('[name=kind]');
    const values = await kinds.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const before = await tab.getByRole('status').first().innerText();
    await kinds.selectOption(values.at(-1)!);
    await expect.poll(() => tab.getByRole('status').first().innerText()).not.toBe(before);
    expect(await tab.locator('.results a').count()).toBeGreaterThan(0);
  });
});

test('a word of another language of the site leads to that language', async () => {
  const [here, ...others] = testLanguages;
  const other = others.find(({ script }) => script !== here!.script) ?? others[0]!;
  const { word, name } = wanted(other);
  await visit({}, async ({ tab }) => {
    await searchFor(tab, ROOT_SITE, here!.code, word);
    const link = tab.locator(`.elsewhere a[hreflang="${other.tag}"]`);
    await link.click();
    await answered(tab, other.code);
    expect(await resultAddresses(tab)).toContain(`${ROOT_SITE}${other.code}/${name}`);
  });
});

test('whatever is typed, the search answers: nothing, signs, markup, half characters, ten thousand characters', async () => {
  const { code } = testLanguages[0]!;
  await visit({}, async ({ tab, faults }) => {
    await searchFor(tab, ROOT_SITE, code, '<img src=x onerror=alert(1)> .*+?^${}()|[] \u202eabc');
    for (const query of ['???', 'a'.repeat(10_000), 'የ', 'ال', '\ud800x', '%', '\\']) {
      await tab.evaluate((typed) => {
        document.querySelector<HTMLInputElement>('#q')!.value = typed;
        document.querySelector<HTMLFormElement>('.search')!.requestSubmit();
      }, query);
      await answered(tab, code);
    }
    expect(await tab.locator('.search img[src="x"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

test('a dead index is said in the page’s language, with the way to the index page; a later try succeeds', async () => {
  const language = testLanguages.at(-1)!;
  const { word } = wanted(language);
  const { search } = wordsOf(language.code, 'ui') as { search: { failed: string } };
  await visit({}, async ({ tab }) => {
    await tab.route('**/*.pf_meta', (route) => route.abort());
    await searchFor(tab, ROOT_SITE, language.code, word);
    expect(plain(await tab.getByRole('status').first().innerText())).toBe(plain(search.failed));
    expect(await tab.locator('.help a').isVisible()).toBe(true);
    await tab.unroute('**/*.pf_meta');
    await tab.locator('#q').press('Enter');
    await tab.locator('.results a').first().waitFor();
  });
});

test('where the browser can’t unpack the index, Pagefind’s own search reads it', async () => {
  const language = testLanguages.at(-1)!;
  const { name, title } = wanted(language);
  await visit({}, async ({ tab, faults, requests }: Visit) => {
    await tab.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await searchFor(tab, ROOT_SITE, language.code, title);
    expect(await resultAddresses(tab)).toContain(`${ROOT_SITE}${language.code}/${name}`);
    expect(requests.some((address) => address.includes('pagefind.js'))).toBe(true);
    expect(faults).toEqual([]);
  });
});

test('the search works under a policy that allows no WebAssembly, no inline script but its own, and nothing from elsewhere', async () => {
  const language = testLanguages.at(-1)!;
  const { name, word } = wanted(language);
  await visit({}, async ({ tab, faults }) => {
    await tab.route('**/search.html*', async (route) => {
      const html = await (await route.fetch()).text();
      const policy = {
        'default-src': "'none'",
        'connect-src': "'self'",
        'img-src': "'self'",
        'font-src': "'self'",
        'form-action': "'self'",
        'manifest-src': "'self'",
      };
      const body = (await withPolicy(html, policy)).replace('script-src ', "script-src 'self' ");
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await searchFor(tab, ROOT_SITE, language.code, word);
    expect(await resultAddresses(tab)).toContain(`${ROOT_SITE}${language.code}/${name}`);
    expect(faults).toEqual([]);
  });
});

/** An explainer page, its title, and the longest word of it. */
async function resultAddresses(tab: Page): Promise<string[]> {
  return tab.locator('.results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0]!));
}

/** Without the invisible characters that keep names apart from the direction around them. */
function plain(said: string): string {
  return said.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim();
}
