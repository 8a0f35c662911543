import { expect, test } from 'vitest';
import { sitePages } from '#src/core/site/pages.ts';
import { sampleContent, sampleView } from '#src/core/site/sample-view.ts';
import { pageTitle } from '#src/core/site/titles.ts';

const titles = (code: string) => {
  const { content, t } = sampleView(code, 'index.html');
  return new Map(sitePages(content).map((page) => [page.path, pageTitle(page, content, code, t)]));
};

test('every page has a title in every language, and knows the file where it is written', () => {
  for (const code of ['en', 'ar', 'am']) {
    for (const [path, { title, file }] of titles(code)) {
      expect(title, `${code}/${path}`).not.toBe('');
      expect(file).toMatch(/^(content|locales)\//);
    }
  }
});

test.each([
  ['index.html', { title: 'ደኑ ይቁም', file: 'locales/am/site.json', key: 'tagline' }],
  ['act/index.html', { title: 'ይሳተፉ', file: 'locales/am/site.json', key: 'act.title' }],
  ['act/slides.html', { title: 'ስላይዶች', file: 'locales/am/site.json', key: 'slides.title' }],
  ['act/plant-a-tree.html', { title: 'ዛፍ ይትከሉ', file: 'content/actions/plant-a-tree.json', key: 'text.am.title' }],
  ['testimonies/ranger.html', { title: 'ኮረብታው አረንጓዴ ነበር', file: 'content/testimonies/ranger.json', key: 'text.am.title' }],
  ['explainer/why-forests.html', { title: 'ደን ለምን', file: 'content/explainer/am/why-forests.mdx', key: 'title' }],
  ['kit/badge.html', { title: 'ባጅ', file: 'locales/am/kit.json', key: 'kinds.badge.name' }],
  ['kit/posts.html', { title: 'ጽሑፎች', file: 'locales/am/share.json', key: 'posts.title' }],
  ['kit/frame.html', { title: 'ፎቶ ክፈፍ', file: 'locales/am/studio.json', key: 'frame.title' }],
  ['about.html', { title: 'ስለ እኛ', file: 'content/pages/am/about.mdx', key: 'title' }],
  ['coalition/region-africa.html', { title: 'አፍሪካ', file: 'locales/am/ui.json', key: 'coalition.region.africa' }],
])('the Amharic title of %s', (path, expected) => {
  expect(titles('am').get(path)).toEqual(expected);
});

test('a campaign with another source language has the same pages', () => {
  expect(sitePages(sampleContent()).length).toBe(titles('ar').size);
});
