import { expect, test } from 'vitest';
import { sitePages } from '#src/core/site/pages.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { sitemap } from '#src/core/site/sitemap.ts';

test('the sitemap names each page in every language, and one for readers of none of them', () => {
  const content = sampleContent();
  const map = sitemap(content);
  expect(map.match(/<url>/g)).toHaveLength(1 + 3 * sitePages(content).length);
  const about = map.split('\n').find((line) => line.includes('<loc>https://forest.example/am/about.html</loc>'))!;
  expect(about.match(/hreflang="([\w-]+)" href="([^"]+)"/g)).toEqual([
    'hreflang="en" href="https://forest.example/en/about.html"',
    'hreflang="ar" href="https://forest.example/ar/about.html"',
    'hreflang="am" href="https://forest.example/am/about.html"',
    'hreflang="x-default" href="https://forest.example/en/about.html"',
  ]);
});

test('who speaks none of the languages is led to the choice of languages, not to one of them', () => {
  expect(sitemap(sampleContent())).toContain('hreflang="x-default" href="https://forest.example/index.html"');
});

test('a site in a subfolder keeps it in every address', () => {
  const content = sampleContent();
  content.campaign.site = 'https://forest.example/campaigns/stand/';
  expect(sitemap(content)).not.toMatch(/https:\/\/forest\.example\/(?!campaigns\/stand\/)/);
});
