import { describe, expect, test } from 'vitest';
import { languages } from '../site/campaign.ts';
import { expectNone } from '../site/dist.ts';
import { FOLDER_SITE, ROOT_SITE, visit, type Visit } from './open.ts';
import { DEEP, frontPages, pageNames, sharedOut, testLanguages } from './pages.ts';

// What fits 320 pixels and 1280 hardly fails between; the long run looks there too.
const WIDTHS = DEEP ? [320, 360, 1280] : [320, 1280];

describe.each(testLanguages)('in $tag', (language) => {
  const paths = sharedOut(language, testLanguages).map((name) => `${language.code}/${name}`);

  test('each type of page shows its text, without an error and without asking another host', async () => {
    await visit({ locale: language.intl }, async (reader) => {
      for (const path of paths) await reads(reader, ROOT_SITE + path);
      expectNone(reader.faults);
    });
  });

  test('pages work the same in a folder below a domain', async () => {
    await visit({}, async (reader) => {
      for (const path of paths.slice(0, 6)) await reads(reader, FOLDER_SITE + path);
      expectNone(reader.faults);
    });
  });
});

test.each(DEEP ? languages : testLanguages)(`no page in $tag is wider than its window: ${WIDTHS.join(', ')} pixels`, async (language) => {
  await visit({}, async ({ tab }) => {
    const wide: string[] = [];
    for (const name of pageNames(language)) wide.push(...(await overflows(tab, `${language.code}/${name}`)));
    expectNone(wide);
  });
});

test('the language choice and the page for what is not there show their text in every window', async () => {
  await visit({}, async (reader) => {
    const wide: string[] = [];
    for (const path of frontPages) {
      await reads(reader, ROOT_SITE + path);
      wide.push(...(await overflows(reader.tab, path)));
    }
    expectNone([...reader.faults, ...wide]);
  });
});

async function reads({ tab }: Visit, address: string): Promise<void> {
  const response = await tab.goto(address);
  expect(response?.status(), address).toBe(200);
  expect((await tab.locator('main').innerText()).length, address).toBeGreaterThan(60);
  const unseen = await tab.evaluate(picturesThatFail);
  expect(unseen, `pictures on ${address}`).toEqual([]);
  // It looks at what is to be kept; who leaves before would break that off.
  if (address.endsWith('/keep.html')) await tab.locator('.keeper button:visible').first().waitFor();
}

/** The pictures that can't be shown, those below the window too. Runs in the page. */
async function picturesThatFail(): Promise<string[]> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
}

async function overflows(tab: Visit['tab'], path: string): Promise<string[]> {
  // Pictures have their place before they have come.
  if (tab.url() !== ROOT_SITE + path) await tab.goto(ROOT_SITE + path, { waitUntil: 'domcontentloaded' });
  const wide: string[] = [];
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 740 });
    const { content, culprits } = await tab.evaluate(widthOfContent);
    if (content > width) wide.push(`${path} is ${content} pixels wide in a window of ${width}: ${culprits.join(', ')}`);
  }
  return wide;
}

/** How wide the page is, and which elements stick out of the window. Runs in the page. */
function widthOfContent(): { content: number; culprits: string[] } {
  const content = document.documentElement.scrollWidth;
  if (content <= innerWidth) return { content, culprits: [] };
  const scrolls = (element: Element | null): boolean =>
    element !== null && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > innerWidth + 1 || left < -1) && !element.closest('.skip') && !scrolls(element);
  });
  return { content, culprits: out.slice(0, 3).map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 80)) };
}
