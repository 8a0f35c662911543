// What people take along: one file with all texts, and an archive of the site. Both are opened from a disk, without any connection.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, elementsIn } from '#src/core/editions/tree.ts';
import { editionPath } from '#src/core/editions/edition.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { readJson } from '../site/campaign.ts';
import { visit } from './open.ts';
import { testLanguages } from './pages.ts';
import { searchOnDisk, wanted } from './search-on-disk.ts';

const slug = campaignSlug(readJson('content/campaign.json') as { hashtag: string });
const fileOf = (code: string, format: 'html' | 'site') => join(DIST_FOLDER, editionPath(slug, code, format));

test.each(testLanguages)('the single file in $tag is read without JavaScript, and asks for nothing', async ({ code }) => {
  await visit({ javaScriptEnabled: false }, async ({ tab, requests }) => {
    await tab.goto(pathToFileURL(fileOf(code, 'html')).href);
    expect(requests).toHaveLength(1);
    expect(await tab.locator('.ask').isVisible()).toBe(false);
    await tab.locator('#contents summary').first().click();
    await tab.locator('#contents li li a').nth(1).click();
    expect(await tab.locator('.text:target').count()).toBe(1);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.each(testLanguages)('the single file in $tag finds a word of a title, and leads to it', async (language) => {
  const { title, word } = wanted(language);
  await visit({}, async ({ tab, faults, requests }) => {
    await tab.goto(pathToFileURL(fileOf(language.code, 'html')).href);
    await tab.locator('#q').fill(word);
    await tab.locator('.found li').first().waitFor();
    const names = await tab.locator('.found li a').allInnerTexts();
    expect(names).toContain(title);
    await tab.locator('.found li a').nth(names.indexOf(title)).click();
    await tab.locator('.text:target').waitFor();
    expect(await tab.locator('.found').isVisible()).toBe(false);
    expect(requests).toHaveLength(1);
    expect(faults.filter((fault) => !fault.includes('asked another host: file:'))).toEqual([]);
  });
});

describe.each(testLanguages)('the archive of the site in $tag', (language) => {
  const { code } = language;
  let folder = '';
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'taken-home-'));
    files = new Map(Object.entries(unzipSync(await readFile(fileOf(code, 'site')))));
    for (const [name, data] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), data);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const top = `${slug}-${code}`;

  test('lies in one folder, and begins with a page in the language', () => {
    expect([...files.keys()].filter((name) => !name.startsWith(`${top}/`))).toEqual([]);
    expect(new TextDecoder().decode(files.get(`${top}/index.html`))).toContain(`lang="${language.tag}"`);
    expect(files.has(`${top}/README.txt`)).toBe(true);
  });

  test('has everything that its pages lead to or load', () => {
    const pages = [...files].filter(([name]) => name.endsWith('.html'));
    const dead = pages.flatMap(([name, data]) => {
      const tags = elementsIn(parse(new TextDecoder().decode(data)));
      const addresses = tags.flatMap((tag) => ['href', 'src', 'action', 'data-engine'].flatMap((kind) => attribute(tag, kind) ?? []));
      const own = addresses.filter((address) => !/^(https?|mailto|tel|about):/.test(address));
      const paths = own.map((address) => decodeURIComponent(new URL(address, `http://x/${encodeURI(name)}`).pathname.slice(1)));
      return paths.filter((path) => !files.has(path)).map((path) => `${name} -> ${path}`);
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });

  test('opens from a disk, and its search finds and leads there', async () => {
    const { name, word } = wanted(language);
    await visit({}, async ({ tab, faults, requests }) => {
      await tab.goto(pathToFileURL(join(folder, top, 'index.html')).href);
      expect(await tab.locator('html').getAttribute('lang')).toBe(language.tag);
      const { all } = await searchOnDisk(tab, pathToFileURL(join(folder, top, code, 'search.html')).href, word);
      expect(all).toContain(pathToFileURL(join(folder, top, code, name)).href);
      await tab.locator('.results a').first().click();
      await tab.waitForURL((url) => url.href.startsWith(all[0]!));
      expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
      expect(faults.filter((fault) => !fault.includes('asked another host: file:'))).toEqual([]);
    });
  });
});
