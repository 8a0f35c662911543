import { expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { pageFile } from '#src/core/volunteer/page-file.ts';

const content = {
  explainer: [{ id: 'numbers' }],
  pages: [{ id: 'ስለ' }],
  testimonies: [{ id: 'awa' }],
  actions: [{ id: 'join' }],
} as unknown as CampaignContent;

test('a page whose words are all the generator’s has no file of the campaign but that of its own sentences', () => {
  expect(pageFile('kit/remix.html', 'ar', { ...content, ownWords: { ar: ['kit', 'site'] } })).toBe('locales/ar/site.json');
  expect(pageFile('kit/posters.html', 'ar', { ...content, ownWords: { ar: ['kit', 'site'] } })).toBe('locales/ar/kit.json');
  expect(pageFile('kit/remix.html', 'ar', { ...content, ownWords: { ar: [] } })).toBeUndefined();
});

test.each([
  ['explainer/numbers.html', 'content/explainer/ar/numbers.mdx'],
  ['ስለ.html', 'content/pages/ar/ስለ.mdx'],
  ['testimonies/awa.html', 'content/testimonies/awa.json'],
  ['testimonies/page-2.html', 'locales/ar/site.json'],
  ['act/join.html', 'content/actions/join.json'],
  ['act/slides.html', 'locales/ar/site.json'],
  ['index.html', 'locales/ar/site.json'],
  ['coalition/index.html', 'locales/ar/site.json'],
  ['coalition/region-africa.html', 'locales/ar/ui.json'],
  ['search.html', 'locales/ar/ui.json'],
  ['kit/remix.html', 'locales/ar/studio.json'],
  ['kit/posts.html', 'locales/ar/share.json'],
  ['kit/posters.html', 'locales/ar/kit.json'],
  ['volunteer/index.html', 'locales/ar/volunteer.json'],
])('most of %s stands in %s', (path, file) => {
  expect(pageFile(path, 'ar', content)).toBe(file);
});
