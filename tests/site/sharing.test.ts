import { expect, test } from 'vitest';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { campaign, languages } from './campaign.ts';
import { attribute, expectNone, files, find, languagePages, onPages, pages, readDist, text, type Page } from './dist.ts';

type Reading = (typeof languagePages)[number];

const NETWORKS: Record<string, (address: URL) => string | null> = {
  'share.joinmastodon.org': ({ hash }) => decodeURIComponent(hash.replace('#text=', '')),
  'bsky.app': ({ searchParams }) => searchParams.get('text'),
  'wa.me': ({ searchParams }) => searchParams.get('text'),
  't.me': ({ searchParams }) => `${searchParams.get('text')}\n${searchParams.get('url')}`,
  'x.com': ({ searchParams }) => searchParams.get('text'),
  'www.facebook.com': ({ searchParams }) => searchParams.get('u'),
  '': ({ searchParams }) => searchParams.get('body')!.replaceAll('\r\n', '\n'),
};
const canonical = (page: Page) => attribute(find('link[rel=canonical]', page)[0], 'href');
const networkLinks = (page: Page) => find('.share details a[rel]', page).map((link) => new URL(attribute(link, 'href')));
const heading = (page: Page) => text(find('h1', page)[0]);
const shared = languagePages.filter((page) => find('.share a', page).length > 0);
const withNetworks = shared.filter((page) => find('.share details', page).length > 0);
const isWithout = ({ name }: Reading) => /^(volunteer\/|search\.html|share\.html|keep\.html)/.test(name);

test('each page that is read can be shared; where people report, the address alone is there to be copied', () => {
  const wrong = (page: Reading) => {
    const offers = find('.share', page).length;
    if (isWithout(page)) return offers === 0 ? [] : ['offers sharing'];
    const address = find('.share .at', page).map(text).join('');
    return offers === 1 && (find('.share a', page).length > 0 || address === canonical(page)) ? [] : ['offers no sharing'];
  };
  expectNone(onPages(languagePages, wrong));
});

test('each network’s link opens with the page’s own title and its address in that language, and with nothing more', () => {
  const wrong = (page: Reading) => {
    const links = networkLinks(page);
    const hosts = links.map(({ host }) => host);
    const lost = Object.keys(NETWORKS).filter((host) => !hosts.includes(host));
    const others = links.filter((link) => {
      const said = NETWORKS[link.host]?.(link) ?? '';
      const isWhole = link.host === 'www.facebook.com' || titleOf(said) !== '';
      return !said.endsWith(canonical(page)) || !isWhole || /[\u2066-\u2069\ufdd0-\ufdd2]/u.test(said);
    });
    return [...lost.map((host) => `no link to ${host}`), ...others.map(({ host }) => `a wrong link to ${host}`)];
  };
  expectNone(onPages(withNetworks, wrong));
  const stories = withNetworks.filter(({ name }) => /^(explainer|testimonies)\/(?!index)/.test(name));
  expect(stories.length).toBeGreaterThan(0);
  expectNone(
    onPages(stories, (page) => {
      const said = NETWORKS['wa.me']!(networkLinks(page).find(({ host }) => host === 'wa.me')!)!;
      return titleOf(said).replace(/\s+/g, ' ').includes(heading(page)) ? [] : [`“${said}” does not name “${heading(page)}”`];
    }),
  );
});

test('who speaks to the device can name a link as it is written, in every language', () => {
  const bare = (said: string) => said.replace(/[\u2066-\u2069]/gu, '').toLowerCase();
  const wrong = (page: Page) =>
    find('main a[aria-label], .share a[aria-label]', page)
      .filter((link) => !bare(attribute(link, 'aria-label')).includes(bare(text(link))))
      .map((link) => `“${text(link)}” is called “${attribute(link, 'aria-label')}”`);
  expect(
    find(
      'main a[aria-label]',
      pages.find(({ path }) => path.endsWith('/explainer/the-numbers.html'))!,
    ).length,
  ).toBeGreaterThan(0);
  expectNone(onPages(languagePages, wrong));
});

test('a link to a network tells it nothing of the page from which somebody comes', () => {
  const links = (page: Page) => find('.share details a[href^=http], .discuss a[href^=http], .sharing .pills a[href^=http]', page);
  expectNone(
    onPages(pages, (page) => links(page).flatMap((link) => (attribute(link, 'rel') === 'noreferrer noopener' ? [] : [text(link)]))),
  );
});

test('each page that can be shared has a code, and phones read the page’s own address in it', async () => {
  const codeOf = ({ language, name }: Reading) => `qr/${language.code}/${name.replace(/\.html$/, '').replaceAll('/', '.')}.svg`;
  const codes = shared.map(codeOf);
  expectNone(codes.filter((path) => !files.has(path)));
  const sample = shared.filter((_, at) => at % Math.ceil(shared.length / 25) === 0);
  for (const page of sample) {
    const svg = readDist(codeOf(page));
    const { data, info } = await sharp(svg, { density: 400 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ ...info, data: new Uint8ClampedArray(data) })).toBe(canonical(page));
  }
});

test('each story has a message for each of five feelings, with its emoji, its title and its address', () => {
  const stories = languagePages.filter(({ name }) => /^testimonies\/(?!index|page-\d)/.test(name));
  const wrong = (page: Reading) => {
    const said = find('.react .said', page).map(text);
    const right = said.filter(
      (message) => /^\p{Extended_Pictographic}/u.test(message) && message.includes(heading(page)) && message.endsWith(canonical(page)),
    );
    const emoji = new Set(said.map((message) => [...message][0]));
    return right.length === 5 && emoji.size === 5 ? [] : [`${right.length} right messages, ${emoji.size} emoji`];
  };
  expectNone(onPages(stories, wrong));
});

test('the page for sharing says without JavaScript what to do, and leads to every section', () => {
  for (const { code } of languages) {
    const page = languagePages.find(({ path }) => path === `${code}/share.html`)!;
    expect(text(find('noscript', page)[0]), code).not.toBe('');
    expect(find('.sections a', page).length, code).toBeGreaterThan(4);
  }
});

/** What a message says before the hashtag and the address. */
function titleOf(message: string): string {
  return message
    .split('\n')[0]!
    .replaceAll((campaign as { hashtag?: string }).hashtag ?? '', '')
    .trim();
}
