import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages, type Language } from '../site/campaign.ts';
import { expectNone, files } from '../site/dist.ts';
import { judgePage } from './axe.ts';
import { MODES, type Mode } from './modes.ts';
import { ROOT_SITE, visit } from './open.ts';
import { faintTexts } from './painted.ts';
import { DEEP, frontPages, pageMakes, pagesOfAllKinds } from './pages.ts';

/** A page, and the ways of seeing it in which it is judged. */
type Judged = [path: string, modes: readonly Mode[]];

const few = pagesOfAllKinds(languages[0]!);

test.each(languages)('each kind of page in $tag can be used with a screen reader, a keyboard and weak eyes', async (language) => {
  await expectGood(pagesToJudge(language));
});

test('by day each kind of element is judged once, and each language and each way of seeing a page occurs', () => {
  const judged = languages.flatMap((language, i) => byDay(i).map(([path, modes]) => ({ path, modes, language })));
  expect(judged.map(({ path }) => path.slice(path.indexOf('/') + 1)).sort()).toEqual(few.toSorted());
  if (few.length < languages.length * MODES.length) expect(judged.every(({ modes }) => modes.length === 1)).toBe(true);
  if (few.length >= MODES.length) expect(new Set(judged.flatMap(({ modes }) => modes))).toEqual(new Set(MODES));
});

test('the language choice and the page for what is not there, too', async () => {
  await expectGood(frontPages.map((path) => [path, DEEP ? MODES : [MODES[0]!, MODES[4]!]]));
});

test('pages for frames of other websites and slides that are taken home, too', async () => {
  const kinds = Map.groupBy(
    [...files].filter(
      (path) =>
        /^(embed\/.*|kit\/.*-slides-.*)\.html$/.test(path) &&
        languages.slice(DEEP ? 0 : 2, DEEP ? undefined : 3).some(({ code }) => path.includes(`/${code}/`)),
    ),
    (path) =>
      path
        .split('/')
        .slice(0, path.startsWith('embed') ? 3 : 2)
        .join('/'),
  );
  await expectGood([...kinds.values()].map(([path], i) => [path!, DEEP ? MODES : [MODES[i % MODES.length]!]]));
});

test('letters are judged on what is painted behind them, whatever paints it', async () => {
  await visit({}, async ({ tab }) => {
    const letters = '<text x="4" y="24" font-size="18" fill="#000">غابة</text>';
    const rect = (colour: string) => `<rect width="200" height="30" fill="${colour}"/>`;
    await tab.setContent(
      `<svg id="faint" width="200">${rect('#777')}${letters}</svg><svg id="clear" width="200">${rect('#ddd')}${letters}</svg>`,
    );
    const found = await faintTexts(tab, ['#faint text', '#clear text']);
    expect(found).toEqual([expect.stringMatching(/^painted: #faint text “غابة” has a contrast of 4\.\d+, not 7$/)]);
  });
});

/** What a reader does on a page before it is judged. */
const STATES: readonly [name: string, path: string, deed: (tab: Page) => Promise<void>][] = [
  ['results of a search', 'search.html?q=2024', (tab) => tab.locator('.results a').first().waitFor()],
  ['a search without results', 'search.html?q=xqzvjkwq', (tab) => tab.locator('.help:not([hidden])').waitFor()],
  ['the menu of languages', 'about.html', (tab) => tab.locator('.langs summary').click()],
  ['a list under a filter', 'coalition/index.html', (tab) => tab.locator('.filter [name=name]').fill('qqqq')],
  ['mistakes in a form', 'volunteer/add-organisation.html', submitEmpty],
];

test.each(DEEP ? languages : languages.slice(2, 3))('what readers bring about on a page in $tag can be used, too', async ({ code }) => {
  await visit({}, async ({ tab }) => {
    const found: string[] = [];
    for (const [name, path, deed] of STATES) {
      await tab.goto(`${ROOT_SITE}${code}/${path}`);
      await deed(tab);
      found.push(...(await judgePage(tab, DEEP ? MODES : [MODES[0]!, MODES[4]!])).map((what) => `${code}, ${name}: ${what}`));
    }
    expectNone(found);
  });
});

async function submitEmpty(tab: Page): Promise<void> {
  await tab.locator('form.form button[type=submit]').click();
  await tab.locator('.summary a').first().waitFor();
}

function pagesToJudge(language: Language): Judged[] {
  if (!DEEP) return byDay(languages.indexOf(language));
  return pageMakes(language).map((name) => [`${language.code}/${name}`, MODES]);
}

/** Pages that have all kinds of elements are dealt out among the languages, and the ways of seeing a page among them. */
function byDay(place: number): Judged[] {
  return few.flatMap((name, i) =>
    i % languages.length === place ? [[`${languages[place]!.code}/${name}`, [MODES[i % MODES.length]!]]] : [],
  );
}

async function expectGood(pages: readonly Judged[]): Promise<void> {
  await visit({}, async ({ tab }) => {
    const found: string[] = [];
    for (const [path, modes] of pages) {
      await tab.goto(ROOT_SITE + path, { waitUntil: 'domcontentloaded' });
      found.push(...(await judgePage(tab, modes)).map((what) => `${path}: ${what}`));
    }
    expectNone(found);
  });
}
