import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { languages } from '../site/campaign.ts';
import { ROOT_SITE, visit } from './open.ts';

test('every language offers its files without JavaScript, with their true sizes and checksums, on a light page', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab, faults }) => {
    for (const { code, intl, numbering } of languages) {
      const page = `${code}/editions.html`;
      expect((await readFile(join(DIST_FOLDER, page))).length).toBeLessThanOrEqual(40 * 1024);
      await tab.goto(ROOT_SITE + page);
      const rows = await tab.locator('.editions > li').all();
      expect(rows.length, page).toBeGreaterThanOrEqual(5);
      for (const row of rows) {
        const href = (await row.locator('a[download]').getAttribute('href'))!;
        const data = await readFile(join(DIST_FOLDER, new URL(href, `http://site/${page}`).pathname));
        const said = (await row.textContent())!;
        expect(said, href).toContain(createHash('sha256').update(data).digest('hex'));
        expect(said, href).toContain(new Intl.NumberFormat(`${intl}-u-nu-${numbering}`).format(data.length));
      }
      expect(await tab.locator('.editions .chip').count(), page).toBe(1);
    }
    expect(faults).toEqual([]);
  });
});

test('addresses of onion services and of IPFS are text and codes, never links', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab }) => {
    for (const name of ['editions', 'mirrors']) {
      await tab.goto(`${ROOT_SITE}ar/${name}.html`);
      const links = await Promise.all((await tab.locator('a[href]').all()).map((link) => link.getAttribute('href')));
      expect(links.filter((href) => /\.onion|^ip[fn]s:/.test(href!))).toEqual([]);
    }
    expect(await tab.locator('.places').textContent()).toContain('.onion/');
    expect(await tab.locator('.places img').count()).toBeGreaterThanOrEqual(4);
  });
});

test('without JavaScript, and from a file, the page for keeping the site says that its button can’t work there', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}am/keep.html`);
    expect(await tab.locator('noscript').isVisible()).toBe(true);
    expect(await tab.locator('.keeper').isVisible()).toBe(false);
  });
  await visit({}, async ({ tab }) => {
    await tab.goto(`file://${join(DIST_FOLDER, 'am/keep.html')}`);
    await tab.locator('.disk').waitFor();
    expect(await tab.locator('#keep').isVisible()).toBe(false);
  });
});
