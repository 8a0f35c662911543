import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { FOLDER_SITE, ROOT_SITE, visit } from './open.ts';
import { DEEP, testLanguages } from './pages.ts';

/** What somebody looks for without a connection, in their own language. */
const QUESTIONS: Record<string, string> = { ar: 'قطع الإنترنت', am: 'ኢንተርኔት' };
const MINUTE = 60_000;
/** Pages at the top of a language. */
const FEW = /^(index|[a-z]+\/[a-z-]+)\.html$/;

const storedBy = (tab: Page) =>
  tab.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

async function keep(tab: Page, page: string): Promise<void> {
  await tab.goto(page);
  await tab.locator('#keep').click({ timeout: MINUTE });
  await tab.locator('.kept').waitFor({ timeout: MINUTE });
}

/** A server between the site and its readers: what it says instead of the truth, by path, and what it was asked for. */
interface OnTheWay {
  site: string;
  swapped: Map<string, string>;
  asked: string[];
  /** Changes what the list of a language says; it keeps few pages, so that tests are quick. */
  offer(code: string, change?: object): Promise<void>;
}

async function onTheWay(work: (between: OnTheWay) => Promise<void>): Promise<void> {
  const [swapped, asked] = [new Map<string, string>(), [] as string[]];
  const plain = createStaticServer(DIST_FOLDER);
  const server = createServer((request, response) => {
    const path = request.url!.slice(1);
    asked.push(path);
    const body = swapped.get(path);
    if (body === undefined) plain.emit('request', request, response);
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  });
  const offer = async (code: string, change = {}): Promise<void> => {
    const path = `assets/keep/${code}.json`;
    const list = JSON.parse(await readFile(join(DIST_FOLDER, path), 'utf8')) as { files: [string][] };
    const files = list.files.filter(([name]) => FEW.test(name));
    swapped.set(path, JSON.stringify({ ...list, files, ...change }));
  };
  try {
    await work({ site: `${await listen(server, 0)}/`, swapped, asked, offer });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

// One copy stands at a domain's root, the other in a folder.
const copies = [
  { code: 'ar', site: ROOT_SITE },
  { code: 'am', site: FOLDER_SITE },
];

test.each(copies)('who keeps the site ($code) reads and searches it without internet, and removes every trace', async ({ code, site }) => {
  await visit({}, async ({ tab, context, faults }) => {
    await tab.goto(`${site}${code}/keep.html`);
    await tab.locator('#keep').waitFor();
    expect(await storedBy(tab)).toEqual(NOTHING);
    await keep(tab, `${site}${code}/keep.html`);
    expect(await storedBy(tab)).toEqual({ ...NOTHING, caches: 1, workers: 1 });
    expect(faults).toEqual([]);
    await context.setOffline(true);
    for (const path of ['', 'coalition/index.html', 'act/index.html', 'explainer/index.html']) await tab.goto(`${site}${code}/${path}`);
    expect(await tab.locator('h1').textContent()).not.toBe('');
    await tab.goto(`${site}${code}/search.html?q=${encodeURIComponent(QUESTIONS[code]!)}`);
    await tab.locator('.results a, .groups a').first().click();
    expect(await tab.locator('main').textContent()).toMatch(code === 'ar' ? /نترنت/ : /ኢንተርኔት/);
    expect(await tab.evaluate(() => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length)).toBe(0);
    await tab.goto(`${site}en/index.html`);
    await tab.locator('#not-kept').waitFor();
    expect(tab.url()).toBe(`${site}${code}/keep.html#not-kept`);
    await tab.locator('#remove').click();
    await tab.locator('.removed').waitFor();
    expect(await storedBy(tab)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
  });
});

test('what somebody on the way has changed is not kept, nothing half kept is shown, and later only the rest is fetched', async () => {
  await onTheWay(({ site, swapped, asked, offer }) =>
    visit({}, async ({ tab, context }) => {
      await offer('ar');
      swapped.set('ar/wins.html', '<p>هذا الموقع محجوب</p>');
      await tab.goto(`${site}ar/keep.html`);
      await tab.locator('#keep').click();
      await tab.locator('.altered').waitFor({ timeout: MINUTE });
      await context.setOffline(true);
      await expect(tab.goto(`${site}ar/index.html`)).rejects.toThrow();
      await context.setOffline(false);
      swapped.delete('ar/wins.html');
      await tab.goto(`${site}ar/keep.html`);
      await tab.locator('.half').waitFor();
      asked.length = 0;
      await tab.locator('#more').click();
      await tab.locator('.kept').waitFor({ timeout: MINUTE });
      expect(asked).toContain('ar/wins.html');
      expect(asked).not.toContain('ar/a-z.html');
    }),
  );
});

test('where there is not enough room, it is said, and nothing is stored', async () => {
  await visit({}, async ({ tab }) => {
    await tab.addInitScript(() => (StorageManager.prototype.estimate = () => Promise.resolve({ quota: 9000, usage: 8000 })));
    await tab.goto(`${ROOT_SITE}ar/keep.html`);
    await tab.locator('#keep').click();
    await tab.locator('.full').waitFor();
    expect(await storedBy(tab)).toEqual(NOTHING);
  });
});

test('a false page from the network does not take the place of the kept one; an older edition is called so, a newer one comes only on request', async () => {
  await onTheWay(({ site, swapped, offer }) =>
    visit({}, async ({ tab }) => {
      await offer('am');
      await keep(tab, `${site}am/keep.html`);
      swapped.set('am/wins.html', '<h1>ይህ ድረ ገጽ ተዘግቷል</h1>');
      await tab.goto(`${site}am/wins.html`);
      expect(await tab.locator('h1').textContent()).not.toContain('ተዘግቷል');
      await offer('am', { serial: 0, date: '1999-01-01', said: '1999' });
      await tab.goto(`${site}am/keep.html`);
      await tab.locator('.older').waitFor();
      expect(await tab.locator('#update').isVisible()).toBe(false);
      await offer('am', { serial: 9, date: '2999-01-01', said: '2999' });
      await tab.goto(`${site}am/keep.html`);
      await tab.locator('#update').click();
      // The list still names the true page, which is here already: nothing false is fetched.
      await tab.locator('.newest').waitFor({ timeout: MINUTE });
      await tab.goto(`${site}am/wins.html`);
      expect(await tab.locator('h1').textContent()).not.toContain('ተዘግቷል');
      expect(await tab.evaluate(async () => (await caches.keys()).length)).toBe(1);
    }),
  );
});

test.skipIf(!DEEP).each(testLanguages)('in $code too, the whole site is kept and opens without internet', async ({ code }) => {
  await visit({}, async ({ tab, context }) => {
    await keep(tab, `${ROOT_SITE}${code}/keep.html`);
    await context.setOffline(true);
    const { files } = JSON.parse(await (await fetch(`${ROOT_SITE}assets/keep/${code}.json`)).text()) as { files: [string][] };
    for (const [path] of files.filter(([name]) => name.endsWith('.html'))) expect((await tab.goto(ROOT_SITE + path))?.status()).toBe(200);
  });
});
