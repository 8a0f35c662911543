import { describe, expect, test } from 'vitest';
import { wordsOf } from '../site/campaign.ts';
import { expectNone } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { frontPages, sharedOut, testLanguages } from './pages.ts';

describe.each(testLanguages)('without JavaScript, in $tag,', (language) => {
  const { code } = language;

  test('each type of page shows the same text as with it', async () => {
    const names = sharedOut(language, testLanguages);
    const rich = await textsOf(code, names, true);
    const bare = await textsOf(code, names, false);
    expectNone(names.filter((_, at) => bare[at]!.length < 60));
    expectNone(names.flatMap((name, at) => missingLines(rich[at]!, bare[at]!).map((line) => `${name}: “${line}”`)));
  });

  test('the search page says that it needs JavaScript, and lists the sections and the explainer instead', async () => {
    await visit({ javaScriptEnabled: false }, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/search.html`);
      const { search } = wordsOf(code, 'ui') as { search: { noScript: string } };
      expect(await tab.locator('main').innerText()).toContain(search.noScript);
      expect(await tab.locator('main nav a[href^="explainer/"]:visible').count()).toBeGreaterThanOrEqual(12);
    });
  });

  test('the language menu opens, and the coalition is listed without its filter', async () => {
    await visit({ javaScriptEnabled: false }, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/coalition/index.html`);
      expect(await tab.locator('.filter').isVisible()).toBe(false);
      expect(await tab.locator('.names li:visible').count()).toBeGreaterThan(0);
      await tab.locator('header summary').click();
      expect(await tab.locator('header a[hreflang]:visible').count()).toBeGreaterThan(0);
    });
  });
});

test('the language choice and the page for what is not there can be read without JavaScript', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab }) => {
    for (const path of frontPages) {
      await tab.goto(ROOT_SITE + path);
      expect((await tab.locator('main').innerText()).length, path).toBeGreaterThan(60);
    }
  });
});

async function textsOf(code: string, names: string[], javaScriptEnabled: boolean): Promise<string[]> {
  const texts: string[] = [];
  await visit({ javaScriptEnabled }, async ({ tab }) => {
    for (const name of names) {
      // The text stands before the pictures have come.
      await tab.goto(`${ROOT_SITE}${code}/${name}`, { waitUntil: 'domcontentloaded' });
      texts.push(await tab.locator('main').evaluate(textWithoutStudio));
    }
  });
  return texts;
}

/** A studio is nothing without JavaScript: its page says so, and offers files instead; letters and invitations are printed blank; what keeps the site needs a script. The forms only change what the page has anyway. */
function textWithoutStudio(main: HTMLElement): string {
  for (const control of main.querySelectorAll(
    '.studio, .volunteer, .with-script, .waits, .invite, .invited, form.end, form.server, .sharing, .code, .keeper',
  ))
    control.remove();
  return main.innerText;
}

/** The lines that only JavaScript shows; short ones are its own controls, such as a filter. */
function missingLines(rich: string, bare: string): string[] {
  const shown = new Set(bare.split('\n'));
  return rich.split('\n').filter((line) => line.split(' ').length > 8 && !shown.has(line));
}
