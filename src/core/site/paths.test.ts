import { expect, test } from 'vitest';
import { absoluteUrl, inLocale, previewPath, relativeHref } from '#src/core/site/paths.ts';

test.each([
  ['fr/explainer/the-numbers.html', 'fr/act/index.html', '../act/index.html'],
  ['fr/explainer/the-numbers.html', 'fr/explainer/index.html', 'index.html'],
  ['index.html', 'ar/index.html', 'ar/index.html'],
  ['ar/index.html', 'am/index.html', '../am/index.html'],
  ['ar/wins.html', 'ar/coalition/africa.html#forest-watch', 'coalition/africa.html#forest-watch'],
  ['ar/wins.html', 'ar/wins.html#jo', '#jo'],
  ['ar/act/index.html', 'favicon.svg', '../../favicon.svg'],
])('a link from %s to %s works in any folder: %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});

test('a page has the same name in every language', () => {
  expect(inLocale('fr/testimonies/takang-cameroon.html', 'am')).toBe('am/testimonies/takang-cameroon.html');
});

test('a site in a subfolder keeps it in its absolute addresses', () => {
  expect(absoluteUrl('https://example.org/a/b/', 'fr/index.html')).toBe('https://example.org/a/b/fr/index.html');
});

test('every page has a link preview of its own', () => {
  expect(previewPath('ar/wins.html')).toBe('preview/ar/wins.png');
});
