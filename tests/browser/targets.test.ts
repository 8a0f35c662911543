import { test } from 'vitest';
import { expectNone } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, frontPages, pageMakes, pagesOfAllKinds, testLanguages } from './pages.ts';

const WIDTHS = [320, 1280];

test.each(testLanguages.slice(0, DEEP ? undefined : 2))(
  'what can be pressed in $tag is 44 pixels high and wide, but for links within a sentence',
  async (language) => {
    const spoken = testLanguages.slice(0, 2);
    const names = DEEP ? pageMakes(language) : pagesOfAllKinds(language).filter((_, i) => i % spoken.length === spoken.indexOf(language));
    await visit({}, async ({ tab }) => {
      const found: string[] = [];
      for (const path of [...names.map((name) => `${language.code}/${name}`), ...frontPages]) {
        await tab.goto(ROOT_SITE + path, { waitUntil: 'domcontentloaded' });
        for (const width of WIDTHS) {
          await tab.setViewportSize({ width, height: 740 });
          found.push(...(await tab.evaluate(smallTargets)).map((what) => `${path}, ${width} px: ${what}`));
        }
      }
      expectNone(found);
    });
  },
);

/** What is smaller than a finger, with details and menus open. Runs in the page. */
function smallTargets(): string[] {
  const LEAST = 43.9;
  document.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1 && getComputedStyle(element).clipPath === 'none'
    );
  };
  // A link in a line of text is as high as the line; words around it make it one.
  const isInSentence = (element: Element): boolean => {
    let block = element.parentElement!;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
    const around = block.textContent!.replace(element.textContent!, '');
    return getComputedStyle(element).display === 'inline' && /\p{L}{2}/u.test(around);
  };
  const PRESSED = 'a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input), [role=button], [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(PRESSED)].flatMap((element) => {
    if (!isShown(element) || isInSentence(element)) return [];
    // A box to tick is pressed by its label, too.
    const labels = element instanceof HTMLInputElement && /checkbox|radio/.test(element.type) ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels].map((target) => target.getBoundingClientRect());
    if (boxes.some(({ width, height }) => width >= LEAST && height >= LEAST)) return [];
    const [{ width, height }] = boxes as [DOMRect];
    return [`${element.outerHTML.replace(/\s+/g, ' ').slice(0, 90)} is ${width.toFixed(0)} × ${height.toFixed(0)}`];
  });
}
