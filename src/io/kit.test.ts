import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import type { KitInput, KitLocale, KitResult } from '#src/core/kit/model.ts';
import { renderKit } from './kit.ts';

const alt = { 'graphics.bar.alt': '{{slogan}}', 'preview.alt': '{{title}}' };
const locale = (code: string, direction: 'ltr' | 'rtl', script: string, main: string): KitLocale => ({
  code,
  direction,
  script,
  words: { main, ...alt },
  wordsFile: `locales/${code}/kit.json`,
});
const input: KitInput = {
  campaign: {
    name: 'Test',
    hashtag: '#TestTag',
    siteLabel: 'test.example',
    address: 'https://test.example/',
    organiser: 'Test',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    updated: '2026-11-21',
    mark: { viewBox: '0 0 10 10', path: 'M0 0h10v2H2v8H0z' },
    colourways: [{ id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' }],
  },
  graphics: [
    {
      id: 'bar',
      kind: 'badge',
      template: 'badge',
      width: 300,
      height: 100,
      colourways: ['night'],
      words: { main: 'main' },
      order: 1,
      formats: ['png', 'svg'],
    },
  ],
  locales: [
    locale('fr', 'ltr', 'Latn', 'Défendez l’internet'),
    locale('ar', 'rtl', 'Arab', 'الإنترنت للجميع'),
    locale('am', 'ltr', 'Ethi', 'ኢንተርኔት ለሁሉም'),
  ],
  previews: [
    {
      locale: 'ar',
      path: 'explainer/what',
      title: 'ما معنى قطع الإنترنت؟',
      label: 'شرح',
      file: 'content/explainer/ar/what.mdx',
      key: 'title',
    },
    {
      locale: 'am',
      path: 'explainer/what',
      title: 'የኢንተርኔት መዘጋት ምንድን ነው?',
      label: 'ማብራሪያ',
      file: 'content/explainer/am/what.mdx',
      key: 'title',
    },
  ],
};

let home: string;
let first: KitResult;
const cacheDir = (): string => join(home, 'cache');

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kit-'));
  first = await renderKit(input, join(home, 'first'), { cacheDir: cacheDir() });
});

test('every language has every graphic, and every page its preview of at most 32 KB', () => {
  expect(first.problems).toEqual([]);
  expect(first.files.map(({ path }) => path)).toEqual([
    ...['fr', 'ar', 'am'].flatMap((code) => [
      `kit/${code}/testtag-${code}-bar-night-300x100.png`,
      `kit/${code}/testtag-${code}-bar-night-300x100.svg`,
    ]),
    'preview/ar/explainer/what.png',
    'preview/am/explainer/what.png',
  ]);
  expect(Math.max(...first.files.map(({ bytes }) => bytes))).toBeLessThanOrEqual(32_000);
});

test('the same words give the same bytes, without a cache too', async () => {
  const again = await renderKit(input, join(home, 'second'), { cacheDir: join(home, 'other-cache') });
  expect(again.files).toEqual(first.files);
  expect(again.rasterised).toBe(5);
});

test('nothing is drawn twice: a second run takes all pictures from the cache', async () => {
  const steps: string[] = [];
  const again = await renderKit(input, join(home, 'third'), {
    cacheDir: cacheDir(),
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  expect(again).toEqual({ ...first, rasterised: 0, reused: 5 });
  expect(steps.at(-1)).toBe('5/5');
});

test('a poisoned entry of the cache is made anew', async () => {
  for (const entry of await readdir(cacheDir(), { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      await writeFile(join(entry.parentPath, entry.name), 'not a picture, but long enough to look like an entry of the cache');
  }
  const again = await renderKit(input, join(home, 'fourth'), { cacheDir: cacheDir() });
  expect(again).toEqual({ ...first, rasterised: 5, reused: 0 });
});

test('a graphic is outlines only: no text, no font, no link, no script', async () => {
  const svg = await readFile(join(home, 'first/kit/ar/testtag-ar-bar-night-300x100.svg'), 'utf8');
  expect(svg).not.toMatch(/<text|font|href|url\(|<script|<style/);
  expect(svg).toContain('<title>الإنترنت للجميع</title>');
});

test('in Arabic the sign stands on the right and faces the other way', async () => {
  const svgOf = (code: string): Promise<string> => readFile(join(home, `first/kit/${code}/testtag-${code}-bar-night-300x100.svg`), 'utf8');
  expect(await svgOf('fr')).toMatch(/<rect x="0" y="0" width="100" height="100" fill="#ffd028"\/>.*matrix\(\d/);
  expect(await svgOf('ar')).toMatch(/<rect x="200" y="0" width="100" height="100" fill="#ffd028"\/>.*matrix\(-\d/);
});

test('a character that no font has is a problem of that language, and all other graphics are still made', async () => {
  const locales = input.locales.map((entry) => (entry.code === 'am' ? { ...entry, words: { ...entry.words, main: 'ኢንተርኔት ᠮ' } } : entry));
  const { problems, files } = await renderKit({ ...input, locales }, join(home, 'fifth'), { cacheDir: cacheDir() });
  expect(problems.map(({ file, what }) => [file, tellIn('en')(what)])).toEqual([
    ['locales/am/kit.json', '“main” has a character that no font of the graphics can draw: “ᠮ” (U+182E).'],
  ]);
  expect(files).toHaveLength(first.files.length);
});
