import { expect, test } from 'vitest';
import { campaign, languages } from './campaign.ts';
import { attribute, expectNone, files, find, languagePages, onPages, pageAt, pages, readDist, target, text, type Page } from './dist.ts';
import { pngSize } from './png-size.ts';

test('each page names its own address as the canonical one', () => {
  const listed = [...languagePages, pageAt('index.html')];
  expectNone(onPages(listed, (page) => (canonical(page) === campaign.site + encodeURI(page.path) ? [] : [`“${canonical(page)}”`])));
});

test('each page names itself in every language, and one for readers of other languages', () => {
  const wrong = onPages(languagePages, (page) => {
    const said = Object.fromEntries(
      find('link[rel=alternate][hreflang]', page).map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
    );
    const { 'x-default': fallback, ...others } = said;
    const right = Object.fromEntries(languages.map(({ code, tag }) => [tag, `${campaign.site}${code}/${encodeURI(page.name)}`]));
    const known = pages.some(({ path }) => fallback === campaign.site + encodeURI(path));
    return known && same(others, right) ? [] : [JSON.stringify(said)];
  });
  expectNone(wrong);
});

test('each page describes itself to search engines in JSON-LD that can be read', () => {
  const wrong = onPages(languagePages, (page) => {
    const scripts = find('script[type="application/ld+json"]', page);
    if (scripts.length !== 1) return [`${scripts.length} descriptions`];
    const { '@context': context, url, inLanguage, description } = readJsonLd(text(scripts[0]));
    return context === 'https://schema.org' && url === canonical(page) && inLanguage === page.language.tag && description
      ? []
      : [`${url} ${inLanguage}`];
  });
  expectNone(wrong);
});

test('each page’s link preview is a PNG of 1200 by 630 pixels that exists, with an alternative text', () => {
  const wrong = onPages(pages, (page) => {
    const image = attribute(find('meta[property="og:image"]', page)[0], 'content');
    const path = decodeURI(image.slice(campaign.site.length));
    if (!image.startsWith(campaign.site) || !files.has(path)) return [`“${image}” is not there`];
    const alt = attribute(find('meta[property="og:image:alt"]', page)[0], 'content');
    return [
      ...(same(pngSize(readDist(path)), { width: 1200, height: 630 }) ? [] : [`${path} has another size`]),
      ...(alt === '' ? ['no og:image:alt'] : []),
    ];
  });
  expectNone(wrong);
});

test('each page in a language has its own link preview', () => {
  const images = languagePages.map((page) => attribute(find('meta[property="og:image"]', page)[0], 'content'));
  expect(new Set(images).size).toBe(languagePages.length);
});

test('each page names the favicon set, the manifest and the feed of its language', () => {
  const wanted = (page: Page & { language: { code: string } }) => ({
    'link[rel=icon][sizes]': 'favicon.ico',
    'link[rel=icon][type="image/svg+xml"]': 'favicon.svg',
    'link[rel=apple-touch-icon]': 'apple-touch-icon.png',
    'link[rel=manifest]': `${page.language.code}/site.webmanifest`,
    'link[rel=alternate][type="application/atom+xml"]': `${page.language.code}/feed.xml`,
  });
  const wrong = onPages(languagePages, (page) =>
    Object.entries(wanted(page)).flatMap(([selector, path]) =>
      find(selector, page).some((link) => target(page, attribute(link, 'href'))?.path === path) ? [] : [`${selector} is not ${path}`],
    ),
  );
  expectNone(wrong);
});

test('no page may be kept out of search engines but the one for what is not there', () => {
  const hidden = pages.filter((page) => find('meta[name=robots][content*=noindex]', page).length > 0);
  expect(hidden.map(({ path }) => path)).toEqual(['404.html']);
});

test('no page tells other sites where its readers come from', () => {
  expectNone(
    onPages(pages, (page) => (attribute(find('meta[name=referrer]', page)[0], 'content') === 'no-referrer' ? [] : ['no referrer policy'])),
  );
});

function readJsonLd(json: string): Record<string, string> {
  try {
    return JSON.parse(json) as Record<string, string>;
  } catch {
    return { url: 'no JSON:', inLanguage: json.slice(0, 40) };
  }
}

function canonical(page: Page): string {
  return attribute(find('link[rel=canonical]', page)[0], 'href');
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
