import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from './campaign.ts';
import { attribute, expectNone, find, languagePages, onPages, pages, readDist, text } from './dist.ts';

test('each page is HTML that a browser reads without mending it', () => {
  expectNone(onPages(pages, ({ mistakes }) => mistakes));
});

test('each page has exactly one main heading', () => {
  expectNone(onPages(pages, (page) => (find('h1', page).length === 1 ? [] : [`${find('h1', page).length} h1`])));
});

test('headings go down one level at a time and none is empty', () => {
  const wrong = onPages(pages, (page) => {
    const headings = find('h1, h2, h3, h4, h5, h6', page);
    const levels = headings.map(({ name }) => Number(name[1]));
    const skips = levels.flatMap((level, at) =>
      at > 0 && level > levels[at - 1]! + 1 ? [`h${levels[at - 1]} is followed by ${say(headings[at]!)}`] : [],
    );
    return [...skips, ...headings.filter((heading) => text(heading) === '').map(({ name }) => `an empty ${name}`)];
  });
  expectNone(wrong);
});

test('each picture has an alternative text and its size, so that nothing jumps while it loads', () => {
  const lacks = (name: string) => (element: { attribs: Record<string, string> }) => !(name in element.attribs);
  const wrong = onPages(pages, (page) =>
    find('img', page).flatMap((img) =>
      ['alt', 'width', 'height'].filter((name) => lacks(name)(img)).map((name) => `${attribute(img, 'src')} has no ${name}`),
    ),
  );
  expectNone(wrong);
});

test('no two places of a page have the same id', () => {
  expectNone(onPages(pages, ({ ids }) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `“${id}” twice`)));
});

test('what a label or a description refers to is on the page', () => {
  const wrong = onPages(pages, (page) =>
    ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
      find(`[${name}]`, page).flatMap((element) =>
        attribute(element, name)
          .split(' ')
          .filter((id) => !page.ids.includes(id))
          .map((id) => `${name}="${id}"`),
      ),
    ),
  );
  expectNone(wrong);
});

test('each page in a language has a skip link, a head, one main part and a foot', () => {
  const parts = ['a[href="#main"]', 'header', 'main#main', 'footer'];
  expectNone(
    onPages(languagePages, (page) => parts.filter((part) => find(part, page).length !== 1).map((part) => `not exactly one ${part}`)),
  );
});

test('each page has styles for printing', () => {
  const styles = (page: (typeof pages)[number]) => find('style', page).map(text).join('');
  expectNone(onPages(languagePages, (page) => (/@media print/.test(styles(page)) ? [] : ['no @media print'])));
});

test('the site has pages to test', () => {
  expect(languagePages.length).toBeGreaterThan(10);
});

function say(heading: Parameters<typeof text>[0] & { name: string }): string {
  return `${heading.name} “${text(heading)}”`;
}

test('the photo frame studio has at most 4 KB of script, packed, and one drawing of a frame', () => {
  expect(gzipSync(readDist('assets/frame.js'), { level: 9 }).length).toBeLessThanOrEqual(4_096);
  for (const { code } of languages) {
    const html = readDist(`${code}/kit/frame.html`).toString('utf8');
    expect(html.match(/<script type="image\/svg\+xml"/g), code).toHaveLength(1);
  }
});
