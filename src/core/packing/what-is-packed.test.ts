import { expect, test } from 'vitest';
import { fileBeside } from './packings.ts';
import { effortsOf, isPackable } from './what-is-packed.ts';

test.each(['am/ጥያቄ.html', 'index.html', 'sw.js', 'verify.mjs', 'kit/ar/post.svg', 'data/wins.json', 'ar/feed.xml', 'ar/site.webmanifest'])(
  '%s is a text, and lies packed beside itself',
  (path) => expect(isPackable(path)).toBe(true),
);

test.each([
  ...['kit/ar/post.png', 'editions/am.zip', 'pagefind/index/x.pf_index', 'index.html.br', 'SHA256SUMS', 'release.json'],
  ...['_headers', '.htaccess', 'hosting/README.txt', '.well-known/security.txt', '.well-known/site-release.json'],
])('%s does not', (path) => expect(isPackable(path)).toBe(false));

test('the name of a packed file says what it holds', () => {
  expect(fileBeside('am/ጥያቄ.html.br')).toBe('am/ጥያቄ.html');
  expect(fileBeside('feed.xml.gz')).toBe('feed.xml');
  expect(fileBeside('index.html')).toBeUndefined();
});

test('pages for reading are packed as tightly as can be waited for, the first ones in any case', () => {
  const sizes = { 'index.html': 2000, 'ar/index.html': 20_000, 'ar/لماذا.html': 20_000, 'kit/ar/slides.html': 20_000, 'sw.js': 2000 };
  const efforts = (more: object) => Object.fromEntries(effortsOf(new Map(Object.entries({ ...sizes, ...more }))));
  expect(efforts({})).toEqual({ 'index.html': 11, 'ar/index.html': 11, 'ar/لماذا.html': 10, 'kit/ar/slides.html': 9, 'sw.js': 9 });
  expect(efforts({ 'ar/testimonies/all.html': 40_000_000 })).toMatchObject({ 'ar/index.html': 11, 'ar/لماذا.html': 9, 'sw.js': 9 });
  expect(efforts({ 'editions/ar/book.html': 40_000_000 })).toMatchObject({ 'ar/لماذا.html': 10 });
});
