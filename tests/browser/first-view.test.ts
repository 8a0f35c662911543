// What readers fetch before they do anything: the page, and the pictures that the browser takes to be near.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { expectNone, files, find, pageAt } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, testLanguages, typicalNames } from './pages.ts';

const MOST = 50_000;
const MOST_OF_LARGEST = 5_000;
const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 800 };
const PICTURE = /\.(png|webp|avif|jpe?g|gif|svg|ico)$/;

/** What a page asked for, and the picture file that is the largest thing in view, if it is one. */
interface FirstView {
  page: string;
  pictures: string[];
  largest: string | undefined;
}

// By day one language, and of its types of pages those with the most pictures; a code to share comes only when it is asked for.
const looked = DEEP ? testLanguages : testLanguages.slice(-1);
const MOST_PAGES = DEEP ? Infinity : 3;

describe.each(looked)('at first view in $tag', (language) => {
  const pages = typicalNames(language)
    .map((name) => ({ path: `${language.code}/${name}`, pictures: countPictures(`${language.code}/${name}`) }))
    .filter(({ pictures }) => pictures > 0)
    .sort((a, b) => b.pictures - a.pictures)
    .slice(0, MOST_PAGES)
    .map(({ path }) => path);

  test('a page and its pictures weigh at most 50 KB, and the largest thing is text, a drawing or a picture below 5 KB', async () => {
    expect(pages.length).toBeGreaterThan(0);
    const views = [...(await viewsOf(pages, PHONE)), ...(await viewsOf(pages, DESK))];
    expectNone(views.map(({ page, pictures }) => ({ page, weight: weigh([page, ...pictures]) })).flatMap(tooHeavy));
    expectNone(views.flatMap(({ page, largest }) => (largest && weigh([largest]) >= MOST_OF_LARGEST ? [`${page}: ${largest}`] : [])));
  });
});

function countPictures(path: string): number {
  return find('img:not(details img)', pageAt(path)).length;
}

const tooHeavy = ({ page, weight }: { page: string; weight: number }) => (weight > MOST ? [`${page}: ${weight} bytes`] : []);

async function viewsOf(pages: readonly string[], viewport: typeof PHONE): Promise<FirstView[]> {
  const views: FirstView[] = [];
  await visit({ viewport }, async ({ tab, requests }) => {
    for (const page of pages) {
      requests.length = 0;
      await tab.goto(ROOT_SITE + page, { waitUntil: 'networkidle' });
      const pictures = [...new Set(requests.flatMap(pathOf))].filter((path) => PICTURE.test(path));
      views.push({ page, pictures, largest: (await tab.evaluate(largestPicture)).flatMap(pathOf)[0] });
    }
  });
  return views;
}

/** The address of the picture that is the largest thing drawn, if a picture is. */
function largestPicture(): Promise<string[]> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as PerformanceEntry & { url?: string };
      resolve(last.url ? [last.url] : []);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

const pathOf = (address: string): string[] => (address.startsWith(ROOT_SITE) ? [decodeURIComponent(address.slice(ROOT_SITE.length))] : []);

/** As hosts send it: texts packed, pictures as they are. */
function weigh(paths: readonly string[]): number {
  return paths
    .map((path) => (/\.(html|svg)$/.test(path) ? packed(path) : readFileSync(join(DIST_FOLDER, path)).length))
    .reduce((a, b) => a + b, 0);
}

function packed(path: string): number {
  const file = join(DIST_FOLDER, path);
  return files.has(`${path}.br`) ? readFileSync(`${file}.br`).length : brotliCompressSync(readFileSync(file)).length;
}
