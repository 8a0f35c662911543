// The same files opened from a disk or a USB stick: their content policy must not stand in their way.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { visit } from './open.ts';
import { DEEP, frontPages, pageNames, testLanguages } from './pages.ts';
import { searchOnDisk, wanted } from './search-on-disk.ts';

const onDisk = (path: string) => pathToFileURL(join(DIST_FOLDER, path)).href;
// A page's policy and the way to its pictures are the same in every language.
const spoken = DEEP ? testLanguages : testLanguages.slice(0, 1);
const paths = [...frontPages, ...spoken.flatMap((language) => pageNames(language).map((name) => `${language.code}/${name}`))];

test.each(paths)('%s shows its pictures and breaks no rule of its policy', async (path) => {
  await visit({}, async ({ tab, faults }) => {
    await tab.goto(onDisk(path));
    const broken = await tab
      .locator('img')
      .evaluateAll((images) =>
        (images as HTMLImageElement[])
          .filter(({ loading, naturalWidth }) => loading !== 'lazy' && naturalWidth === 0)
          .map(({ src }) => src),
      );
    expect(broken).toEqual([]);
    expect(faults.filter((fault) => /content security policy/i.test(fault))).toEqual([]);
  });
});

test('the form in the foot leads to the page that searches', async () => {
  const { code } = testLanguages[0]!;
  await visit({}, async ({ tab }) => {
    await tab.goto(onDisk(`${code}/wins.html`));
    await tab.locator('#find').fill('internet');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`${onDisk(`${code}/search.html`)}?q=internet`);
  });
});

test.each(testLanguages)('the search in $tag finds, shows where, and leads there', async (language) => {
  const { name, word } = wanted(language);
  await visit({ locale: language.intl }, async ({ tab, faults }) => {
    const first = await searchOnDisk(tab, onDisk(`${language.code}/search.html`), word);
    expect(first.all).toContain(onDisk(`${language.code}/${name}`));
    expect(await tab.locator('.results mark').count()).toBeGreaterThan(0);
    await tab.locator('.results a').first().click();
    await tab.waitForURL((url) => url.href.startsWith(first.all[0]!));
    expect(faults.filter((fault) => !fault.includes('asked another host: file:'))).toEqual([]);
  });
});
