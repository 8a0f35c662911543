import { expect, test } from 'vitest';
import { atomFeed } from '#src/core/feeds/atom.ts';
import { feedItems, MOST_ITEMS } from '#src/core/feeds/feed-items.ts';
import { feedPaths } from '#src/core/feeds/feed-paths.ts';
import { jsonFeed } from '#src/core/feeds/json-feed.ts';
import { pageFeeds } from '#src/core/feeds/page-feeds.ts';
import { sampleViews } from '#src/core/data/sample-views.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { escapeXml } from '#src/core/site/xml.ts';
import { foreign } from '#src/core/translation/marks.ts';

const viewIn = (code: string, content = sampleContent()) => sampleViews(content).find(({ locale }) => locale.code === code)!;
const read = (text: string) => JSON.parse(text) as { [field: string]: unknown; items: Record<string, string | string[]>[] };

test('the Arabic feed speaks Arabic, with absolute addresses and dates of the content', () => {
  const feed = atomFeed(viewIn('ar'), 'all');
  expect(feed).toContain('xml:lang="ar"');
  expect(feed).toContain(
    '<entry><id>https://forest.example/ar/testimonies/ranger.html</id><title>كانت التلة خضراء</title>' +
      '<link href="https://forest.example/ar/testimonies/ranger.html"/><updated>2026-01-15T00:00:00Z</updated>' +
      '<category term="testimonies"/><summary>حارس غابة يتذكر.</summary></entry>',
  );
  expect(feed).toContain('<title>لماذا الغابات</title>');
  expect(feed).toContain('<updated>2026-03-21T00:00:00Z</updated>');
});

test('signs of XML in a title, and characters that XML can’t hold, can’t break a feed', () => {
  const content = sampleContent();
  content.testimonies[0]!.text['en']!.title = 'Tom & <b>"Jerry"</b>]]>\u0000\u0008';
  expect(atomFeed(viewIn('en', content), 'all')).toContain('<title>Tom &amp; &lt;b&gt;&quot;Jerry&quot;&lt;/b&gt;]]&gt;</title>');
  expect(escapeXml('ዛፍ\ud83c\udf33\ud83c\ufffe')).toBe('ዛፍ\ud83c\udf33');
});

test('JSON Feed has all that version 1.1 asks for, and the same entries as Atom', () => {
  const feed = read(jsonFeed(viewIn('am'), 'all'));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://forest.example/am/feed.json',
    home_page_url: 'https://forest.example/am/index.html',
    language: 'am',
    authors: [{ name: 'Forest Watch' }],
  });
  const ids = feed.items.map(({ id }) => id as string);
  expect(atomFeed(viewIn('am'), 'all').match(/(?<=<entry><id>)[^<]+/g)).toEqual(ids);
  for (const item of feed.items) {
    expect(Object.keys(item)).toEqual(['id', 'url', 'title', 'content_text', 'date_modified', 'tags']);
    expect(item['date_modified']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});

test('each kind has feeds of its own, and a kind without entries has none', () => {
  const kinds = (content = sampleContent()) => [...new Set(feedPaths(content).map(({ kind }) => kind))];
  expect(kinds()).toEqual(['all', 'explainer', 'testimonies', 'wins', 'actions']);
  expect(kinds({ ...sampleContent(), wins: [] })).not.toContain('wins');
  expect(read(jsonFeed(viewIn('en'), 'wins')).items.map(({ url }) => url)).toEqual(['https://forest.example/en/wins.html#river-law']);
});

test('a page names the feed of its own kind and that of everything', () => {
  const content = sampleContent();
  expect(pageFeeds('testimonies/ranger.html', content)).toEqual(['testimonies', 'all']);
  expect(pageFeeds('coalition/index.html', content)).toEqual(['all']);
  expect(pageFeeds('wins.html', { ...content, wins: [] })).toEqual(['all']);
});

test('of 20,000 testimonies a feed has the newest, and none that was taken back', () => {
  const content = sampleContent();
  const [ranger] = content.testimonies;
  const day = (i: number) => `20${20 + (i % 7)}-0${1 + (i % 9)}-1${i % 10}`;
  content.testimonies = Array.from({ length: 20_000 }, (_, i) => ({
    ...ranger!,
    id: `t${i}`,
    consent: { scope: 'website' as const, date: day(i), ...(i % 2 === 0 && { withdrawn: '2026-03-01' }) },
  }));
  const items = feedItems(content, 'en', 'testimonies');
  expect(items).toHaveLength(MOST_ITEMS);
  const days = items.map(({ updated }) => updated);
  expect(days).toEqual(days.toSorted().reverse());
  expect(items.filter(({ path }) => Number(/\d+/.exec(path)![0]) % 2 === 0)).toEqual([]);
});

test('an entry that is not translated says which language it stands in', () => {
  const content = sampleContent();
  content.wins[0]!.text['am'] = { title: foreign('A law', 'en', 'ltr'), summary: foreign('Its banks.', 'en', 'ltr') };
  expect(atomFeed(viewIn('am', content), 'wins')).toContain('<entry xml:lang="en">');
  expect(read(jsonFeed(viewIn('am', content), 'wins')).items[0]).toMatchObject({
    title: 'A law',
    content_text: 'Its banks.',
    language: 'en',
  });
});
