import { expect, test } from 'vitest';
import { ROOT_SITE, visit } from './open.ts';
import { frontPages, pageNames, testLanguages } from './pages.ts';

test('whoever reads the site, searches it and filters lists leaves no trace in the browser', async () => {
  const language = testLanguages[0]!;
  await visit({}, async ({ tab, context }) => {
    for (const path of [...frontPages, ...pageNames(language).map((name) => `${language.code}/${name}`)]) await tab.goto(ROOT_SITE + path);
    await tab.goto(`${ROOT_SITE}${language.code}/coalition/index.html`);
    await tab.locator('.filter [name=name]').fill('a');
    await tab.goto(`${ROOT_SITE}${language.code}/search.html?q=2024`);
    await tab.locator('.results a').first().waitFor();
    expect(await context.cookies()).toEqual([]);
    const kept = await tab.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });
});
