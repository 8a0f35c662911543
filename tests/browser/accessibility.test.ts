import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNone } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, frontPages, sharedOut, testLanguages } from './pages.ts';

const GRAVE = ['serious', 'critical'];
// By day each type of page in a language of one of the directions; between light and dark only colours differ, and these are the same in every language.
const SCHEMES: ['light' | 'dark', RunOptions, typeof testLanguages][] = [
  ['light', {}, DEEP ? testLanguages : testLanguages.slice(0, 2)],
  ['dark', { runOnly: ['color-contrast', 'link-in-text-block'] }, DEEP ? testLanguages : testLanguages.slice(0, 1)],
];

describe.each(SCHEMES)('in %s colours', (colorScheme, rules, spoken) => {
  test.each(spoken)('each type of page in $tag can be used with a screen reader, a keyboard and weak eyes', async (language) => {
    await visit({ colorScheme }, async ({ tab }) => {
      const found: string[] = [];
      for (const name of sharedOut(language, spoken)) found.push(...(await violations(tab, `${language.code}/${name}`, rules)));
      expectNone(found);
    });
  });

  test('the language choice and the page for what is not there, too', async () => {
    await visit({ colorScheme }, async ({ tab }) => {
      const found: string[] = [];
      for (const path of frontPages) found.push(...(await violations(tab, path, rules)));
      expectNone(found);
    });
  });
});

test.each(testLanguages)(
  'results, filters and the way to other languages in $tag can be used with a screen reader and weak eyes',
  async ({ code }) => {
    await visit({}, async ({ tab }) => {
      const found: string[] = [];
      for (const query of ['2024', 'xqzvjkwq']) {
        await tab.goto(`${ROOT_SITE}${code}/search.html?q=${query}`);
        await tab.locator('.results a, .help:not([hidden])').first().waitFor();
        found.push(...(await judged(tab, `${code}/search.html?q=${query}`, {})));
      }
      expectNone(found);
    });
  },
);

/** The grave violations of a page, with details opened, so that their content is judged too. */
async function violations(tab: Page, path: string, rules: RunOptions): Promise<string[]> {
  // Pictures are judged by their texts.
  await tab.goto(ROOT_SITE + path, { waitUntil: 'domcontentloaded' });
  return judged(tab, path, rules);
}

async function judged(tab: Page, path: string, rules: RunOptions): Promise<string[]> {
  await tab.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  await tab.evaluate(axe.source);
  const results = await tab.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'], ...options }),
    rules,
  );
  const grave = results.violations.filter(({ impact }) => GRAVE.includes(impact ?? ''));
  return grave.map(
    ({ id, nodes }) => `${path}: ${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.any[0]?.message ?? ''}`,
  );
}
