import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { campaign, idsIn, languages } from './campaign.ts';
import { expectNone, languagePages, pages, readDist } from './dist.ts';
import { elements, readXml, textOf } from './xml.ts';

const inSite = (address: string) => pages.some(({ path }) => address === campaign.site + encodeURI(path));

describe('the sitemap', () => {
  const urls = () => elements(readXml('sitemap.xml'), 'url').map((url) => ({ address: textOf(url, 'loc'), alternates: alternatesOf(url) }));

  test('lists every page once, by its full address', () => {
    const wanted = ['index.html', ...languagePages.map(({ path }) => path)].map((path) => campaign.site + encodeURI(path));
    expect(
      urls()
        .map(({ address }) => address)
        .sort(),
    ).toEqual(wanted.sort());
  });

  test('names each page in every language, and the languages name it back', () => {
    const listed = urls();
    const byAddress = new Map(listed.map((url) => [url.address, url.alternates]));
    const wrong = listed.flatMap(({ address, alternates }) => {
      if (address === `${campaign.site}index.html`) return [];
      const { 'x-default': fallback, ...others } = alternates;
      const inEvery =
        Object.keys(others).sort().join() ===
        languages
          .map(({ tag }) => tag)
          .sort()
          .join();
      const back = Object.values(others).every((other) => Object.values(byAddress.get(other) ?? {}).includes(address));
      return inEvery && back && fallback && inSite(fallback) ? [] : [`${address}: ${JSON.stringify(alternates)}`];
    });
    expectNone(wrong);
  });

  test('is named in robots.txt', () => {
    expect(readDist('robots.txt').toString('utf8')).toContain(`Sitemap: ${campaign.site}sitemap.xml`);
  });
});

describe.each(languages)('the feed in $tag', ({ code, tag }) => {
  const readFeed = () => readXml(`${code}/feed.xml`);
  const readEntries = () => elements(readFeed(), 'entry');

  test('has a title, an id, a date and its language', () => {
    const feed = readFeed();
    expect(feed.documentElement?.getAttribute('xml:lang')).toBe(tag);
    for (const name of ['title', 'id', 'updated']) expect(textOf(feed, name), name).not.toBe('');
  });

  test('tells of every testimony and explainer page, by full addresses of this language that exist', () => {
    const wanted = idsIn('testimonies').length + idsIn(`explainer/${campaign.sourceLocale}`).length;
    const entries = readEntries();
    expect(entries.length).toBe(wanted);
    const links = entries.map((entry) => elements(entry, 'link')[0]?.getAttribute('href') ?? '');
    expectNone(links.filter((link) => !link.startsWith(`${campaign.site}${code}/`) || !inSite(link)));
  });

  test('has a title, a summary, a date and an id of its own for each entry', () => {
    const entries = readEntries();
    const ids = new Set(entries.map((entry) => textOf(entry, 'id')));
    expect(ids.size).toBe(entries.length);
    const lacking = entries.filter((entry) => ['title', 'summary', 'updated'].some((name) => textOf(entry, name) === ''));
    expectNone(lacking.map((entry) => textOf(entry, 'id')));
  });
});

function alternatesOf(url: Element): Record<string, string> {
  const links = elements(url, 'link').map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);
  return Object.fromEntries(links) as Record<string, string>;
}
