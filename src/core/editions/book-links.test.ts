import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { addressOf, prefixIds, rewriteAddresses } from './book-links.ts';
import { elementsIn } from './tree.ts';

const PLACES = {
  site: 'https://forests.example/',
  pages: new Map([
    ['ar/explainer/لماذا.html', { id: 'explainer-لماذا', anchors: new Set(['ماء']) }],
    ['ar/act/index.html', { id: 'act', anchors: new Set<string>() }],
  ]),
};
const PAGE = 'ar/explainer/لماذا.html';

test.each([
  ['../act/index.html', '#act'],
  ['../act/index.html#gone', '#act'],
  ['#%D9%85%D8%A7%D8%A1', '#explainer-لماذا.ماء'],
  ['%D9%84%D9%85%D8%A7%D8%B0%D8%A7.html#ماء', '#explainer-لماذا.ماء'],
  ['../kit.html#poster', 'https://forests.example/ar/kit.html#poster'],
  ['../search.html?q=%D9%85%D8%A7%D8%A1', 'https://forests.example/ar/search.html?q=%D9%85%D8%A7%D8%A1'],
  ['../../keys/report.asc', 'https://forests.example/keys/report.asc'],
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['about:blank', undefined],
])('%s leads to %s', (href, to) => {
  expect(addressOf(href, PAGE, PLACES)).toBe(to);
});

test('ids get the name of their chapter, and what refers to them follows', () => {
  const body = parseFragment(
    '<figure id="rain" aria-labelledby="rain-title"><h2 id="rain-title">المطر</h2></figure><section aria-labelledby="gone">x</section>',
  );
  expect(prefixIds(body, 'why')).toEqual(new Set(['rain', 'rain-title']));
  expect(serialize(body)).toBe(
    '<figure id="why.rain" aria-labelledby="why.rain-title"><h2 id="why.rain-title">المطر</h2></figure><section>x</section>',
  );
});

test('pictures are named by their place in the site, and one of another host is none', () => {
  const body = parseFragment('<img src="../../pictures/map.svg" alt="خريطة"><img src="https://example.org/x.png" alt="">');
  rewriteAddresses(elementsIn(body), PAGE, PLACES);
  expect(serialize(body)).toBe('<img alt="خريطة" src="pictures/map.svg"><img alt="">');
});
