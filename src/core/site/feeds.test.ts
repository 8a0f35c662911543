import { expect, test } from 'vitest';
import { atomFeed } from '#src/core/site/feed.ts';
import { sampleContent, sampleView } from '#src/core/site/sample-view.ts';
import { sitemap } from '#src/core/site/sitemap.ts';
import { escapeXml } from '#src/core/site/xml.ts';

test('the Arabic feed speaks Arabic, with absolute addresses and dates of the content', () => {
  const feed = atomFeed(sampleView('ar', 'feed.xml'));
  expect(feed).toContain('xml:lang="ar"');
  expect(feed).toContain(
    '<entry><id>https://forest.example/ar/testimonies/ranger.html</id><title>كانت التلة خضراء</title>' +
      '<link href="https://forest.example/ar/testimonies/ranger.html"/><updated>2026-01-15T00:00:00Z</updated>' +
      '<summary>حارس غابة يتذكر.</summary></entry>',
  );
  expect(feed).toContain('<title>لماذا الغابات</title>');
  expect(feed).toContain('<updated>2026-03-21T00:00:00Z</updated>');
});

test('signs of XML in a title, and characters that XML can’t hold, can’t break a feed', () => {
  const content = sampleContent();
  content.testimonies[0]!.text['en']!.title = 'Tom & <b>"Jerry"</b>]]>\u0000\u0008';
  expect(atomFeed(sampleView('en', 'feed.xml', content))).toContain('<title>Tom &amp; &lt;b&gt;&quot;Jerry&quot;&lt;/b&gt;]]&gt;</title>');
  expect(escapeXml('ዛፍ\ud83c\udf33\ud83c\ufffe')).toBe('ዛፍ\ud83c\udf33');
});

test('the sitemap names each page in every language, and one for readers of none of them', () => {
  const map = sitemap(sampleContent());
  expect(map.match(/<url>/g)).toHaveLength(1 + 3 * 27);
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
