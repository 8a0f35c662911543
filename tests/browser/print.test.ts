import { test } from 'vitest';
import { languages } from '../site/campaign.ts';
import { expectNone, find, pageAt } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, pageMakes } from './pages.ts';

/** Ways to share, and codes for other websites, are not for reading. */
const FOLDED = 'main details:not(.share *, :has(pre))';

test.each(DEEP ? languages : languages.slice(0, 1))('paper shows what is folded on the screen, in $tag', async (language) => {
  const paths = pageMakes(language).map((name) => `${language.code}/${name}`);
  await visit({}, async ({ tab }) => {
    const found: string[] = [];
    await tab.emulateMedia({ media: 'print' });
    for (const path of paths.filter((path) => find('main details', pageAt(path)).length > 0)) {
      await tab.goto(ROOT_SITE + path, { waitUntil: 'domcontentloaded' });
      found.push(...(await tab.evaluate(unseen, FOLDED)).map((what) => `${path}: ${what}`));
    }
    expectNone(found);
  });
});

test.each(languages.slice(0, 2))('on paper there is nothing to press, and no dark ground, in $tag', async ({ code }) => {
  await visit({ colorScheme: 'dark' }, async ({ tab }) => {
    const found: string[] = [];
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const name of ['index.html', 'kit.html', 'explainer/index.html']) {
      await tab.goto(`${ROOT_SITE}${code}/${name}`, { waitUntil: 'domcontentloaded' });
      found.push(...(await tab.evaluate(pressedOrDark)).map((what) => `${code}/${name}: ${what}`));
    }
    expectNone(found);
  });
});

/** The details whose text can't be seen. Runs in the page. */
function unseen(selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((details) => {
    const content = [...details.children].filter((child) => child.localName !== 'summary');
    const isSeen = content.some((child) => child.checkVisibility() && child.getBoundingClientRect().height > 0);
    return isSeen ? [] : [`“${details.querySelector('summary')!.textContent!.trim()}” stays folded`];
  });
}

/** Runs in the page. */
function pressedOrDark(): string[] {
  const pressed = [...document.querySelectorAll('button, input, summary.button, nav')].filter((element) => element.checkVisibility());
  const dark = [...document.querySelectorAll('body, body *')].filter((element) => {
    const { backgroundColor } = getComputedStyle(element);
    return element.checkVisibility() && backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
  return [...pressed, ...dark].map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 90));
}
