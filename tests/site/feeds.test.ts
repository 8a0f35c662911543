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

const KINDS = ['explainer', 'testimonies', 'wins', 'actions'];
/** The most entries of a feed. */
const MOST = 50;

function entriesOf(kind: string): number {
  return idsIn(kind === 'explainer' ? `explainer/${campaign.sourceLocale}` : kind).length;
}

describe.each(languages)('the feed in $tag', ({ code, tag }) => {
  const readFeed = () => readXml(`${code}/feed.xml`);
  const readEntries = () => elements(readFeed(), 'entry');

  test('has a title, an id, a date and its language', () => {
    const feed = readFeed();
    expect(feed.documentElement?.getAttribute('xml:lang')).toBe(tag);
    for (const name of ['title', 'id', 'updated']) expect(textOf(feed, name), name).not.toBe('');
  });

  test('tells of every entry up to the newest fifty, by full addresses of this language that exist', () => {
    const wanted = Math.min(
      MOST,
      KINDS.map(entriesOf).reduce((sum, count) => sum + count, 0),
    );
    const entries = readEntries();
    expect(entries.length).toBe(wanted);
    const links = entries.map((entry) => elements(entry, 'link')[0]?.getAttribute('href') ?? '');
    expectNone(links.filter((link) => !link.startsWith(`${campaign.site}${code}/`) || !inSite(link.split('#')[0]!)));
  });

  test.each(KINDS)('has one of %s too, in both formats with the same entries', (kind) => {
    if (entriesOf(kind) === 0) return;
    const atom = elements(readXml(`${code}/feeds/${kind}.xml`), 'entry').map((entry) => textOf(entry, 'id'));
    const json = JSON.parse(readDist(`${code}/feeds/${kind}.json`).toString('utf8')) as {
      version: string;
      language: string;
      items: { id: string }[];
    };
    expect(atom).toHaveLength(Math.min(MOST, entriesOf(kind)));
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: tag });
    expect(json.items.map(({ id }) => id)).toEqual(atom);
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
