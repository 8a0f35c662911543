import { describe, expect, test } from 'vitest';
import { languages } from '../site/campaign.ts';
import { FOLDER_SITE, ROOT_SITE, visit } from './open.ts';
import { DEEP, pageNames, testLanguages } from './pages.ts';

describe.each([
  ['at a domain’s root', ROOT_SITE],
  ['in a folder', FOLDER_SITE],
])('%s', (_, site) => {
  // Below a folder the links are the same: there one language is enough by day.
  const readers = DEEP || site === ROOT_SITE ? testLanguages : testLanguages.slice(0, 1);

  test.each(readers)('a reader of $tag changes the language and stays on the same page', async (from) => {
    const name = pageNames(from).find((candidate) => candidate.startsWith('explainer/') && !candidate.endsWith('index.html'))!;
    await visit({}, async ({ tab, faults }) => {
      for (const to of languages.filter(({ code }) => code !== from.code)) {
        await tab.goto(`${site}${from.code}/${name}`);
        await tab.locator('header summary').click();
        await tab.locator(`header a[hreflang="${to.tag}"]`).click();
        await tab.waitForURL(`${site}${to.code}/${name}`);
        expect(await tab.locator('html').getAttribute('lang')).toBe(to.tag);
        expect(await tab.evaluate(() => getComputedStyle(document.body).direction)).toBe(to.direction);
      }
      expect(faults).toEqual([]);
    });
  });

  test.each(testLanguages)(
    'the language choice suggests $tag to a reader whose browser speaks it, and leads nobody anywhere',
    async (language) => {
      await visit({ locale: language.intl }, async ({ tab, faults }) => {
        await tab.goto(site);
        const looks = (tag: string) => tab.locator(`a[data-tag="${tag}"]`).evaluate((link) => getComputedStyle(link).backgroundColor);
        const other = languages.find(({ tag }) => tag !== language.tag)!;
        await expect.poll(() => looks(language.tag)).not.toBe(await looks(other.tag));
        await tab.waitForTimeout(500);
        expect(tab.url()).toBe(site);
        await tab.locator(`a[data-tag="${language.tag}"]`).click();
        await tab.waitForURL(`${site}${language.code}/index.html`);
        expect(faults).toEqual([]);
      });
    },
  );
});

test('the language choice suggests nothing to a reader whose language the site has not', async () => {
  await visit({ locale: 'is-IS' }, async ({ tab }) => {
    await tab.goto(ROOT_SITE);
    const looks = await tab.locator('a[data-tag]').evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor));
    expect(new Set(looks).size).toBe(1);
  });
});
