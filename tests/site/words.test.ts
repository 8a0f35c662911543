import { expect, test } from 'vitest';
import { campaign, messageKeys } from './campaign.ts';
import { attribute, expectNone, find, languagePages, onPages, pageAt, pages, text, type Page } from './dist.ts';
import { spokenTexts, visibleTexts } from './texts.ts';

const RESIDUE = ['{{', '}}', '${', 'undefined', '[object', 'NaN', 'Infinity', 'Invalid Date', '\u0001', '\ufffd'];

/** Any letters may stand in a checksum. */
const CHECKSUM = /sha256-[\w+/=]+/g;

test('no page shows what a template left behind', () => {
  expectNone(
    onPages(pages, (page) =>
      everyText(page).flatMap((seen) =>
        RESIDUE.filter((rest) => seen.replace(CHECKSUM, '').includes(rest)).map((rest) => `“${rest}” in “${seen}”`),
      ),
    ),
  );
});

test('no page shows the key of a message instead of its words', () => {
  const keys = new Set(messageKeys(campaign.sourceLocale));
  const isKey = (seen: string) => keys.has(seen) || keys.has(seen.replace(/^\w+:/, ''));
  expectNone(onPages(pages, (page) => everyText(page).filter(isKey)));
});

test('hashtags stand in <bdi>, so that Arabic around them keeps its order', () => {
  const loose = (page: Page) => visibleTexts(page).filter((seen) => !seen.bdi && /#\p{L}[\p{L}\p{N}_]+/u.test(seen.text));
  const body = (page: Page) => loose(page).filter((seen) => seen.text !== text(find('title', page)[0]));
  expectNone(onPages(pages, (page) => body(page).map((seen) => `“${seen.text.slice(0, 80)}”`)));
});

test('each page has a title and a description that no other page of its language has', () => {
  const repeated = (what: string, of: (page: Page) => string) => {
    const seen = new Map<string, string>();
    return languagePages.flatMap((page) => {
      const said = of(page);
      if (said === '') return [`${page.path} has no ${what}`];
      const key = `${page.language.code} ${said}`;
      const first = seen.get(key);
      seen.set(key, first ?? page.path);
      return first ? [`${page.path} has the ${what} of ${first}: “${said}”`] : [];
    });
  };
  expectNone([...repeated('title', title), ...repeated('description', description)]);
});

test('the language choice and the page for what is not there have a title and a description', () => {
  for (const path of ['index.html', '404.html']) {
    expect(title(pageAt(path)), path).not.toBe('');
    expect(description(pageAt(path)), path).not.toBe('');
  }
});

test('each page says in its preview what it says in its head', () => {
  const wrong = onPages(languagePages, (page) => {
    const preview = (name: string) => attribute(find(`meta[property="og:${name}"]`, page)[0], 'content');
    const sameTitle = preview('title') !== '' && title(page).includes(preview('title'));
    return sameTitle && preview('description') === description(page) ? [] : [`“${preview('title')}”, “${preview('description')}”`];
  });
  expectNone(wrong);
});

/** All texts of a page: seen, spoken, and in its head. */
function everyText(page: Page): string[] {
  const meta = find('meta[content]', page).map((element) => attribute(element, 'content'));
  return [...visibleTexts(page), ...spokenTexts(page)].map((seen) => seen.text).concat(meta);
}

function title(page: Page): string {
  return text(find('title', page)[0]);
}

function description(page: Page): string {
  return attribute(find('meta[name=description]', page)[0], 'content').trim();
}
