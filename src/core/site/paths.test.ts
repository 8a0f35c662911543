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
  ['ar/act/index.html', 'ar/coalition/منظمة.html#الغابة', '../coalition/%D9%85%D9%86%D8%B8%D9%85%D8%A9.html#الغابة'],
  ['ca/explainer/què.html', 'ca/explainer/ça.html', '%C3%A7a.html'],
  ['en/kit.html', 'kit/en/standingforest-en-post-moss-10x10@2x.png', '../kit/en/standingforest-en-post-moss-10x10@2x.png'],
])('a link from %s to %s works in any folder: %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});

test('a page has the same name in every language', () => {
  expect(inLocale('fr/testimonies/takang-cameroon.html', 'am')).toBe('am/testimonies/takang-cameroon.html');
});

test('a site in a subfolder keeps it in its absolute addresses', () => {
  expect(absoluteUrl('https://example.org/a/b/', 'fr/index.html')).toBe('https://example.org/a/b/fr/index.html');
  expect(absoluteUrl('https://example.org/a/b/', 'ca/què.html')).toBe('https://example.org/a/b/ca/qu%C3%A8.html');
});

test('every page has a link preview of its own', () => {
  expect(previewPath('ar/wins.html')).toBe('preview/ar/wins.png');
});
