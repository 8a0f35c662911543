import { expect, test } from 'vitest';
import { campaign, idsIn, languages } from './campaign.ts';
import { attribute, expectNone, files, find, languagePages, onPages, pageAt, pages, target, text, type Page } from './dist.ts';

const organisations = new Set(idsIn('coalition'));
const ADDRESSED = ['href', 'src', 'action', 'poster', 'data-index'];

/** Where the site can be reached: there its own address is a place beside others, for those who read a copy. */
const PLACES = /^(editions|mirrors)\.html$/;
const MAIN_PLACE = '.places > li:first-child :is(img, .place a)';

test('every link, picture, manifest, feed and anchor leads to a file and a place that exist', () => {
  expectNone(onPages(pages, (page) => addresses(page).flatMap(({ address }) => broken(page, address))));
});

test('no link is absolute or starts at the server’s root, so that the site works in any folder and from a USB stick', () => {
  const own = (page: Page) => `${campaign.site}${page.path.split('/')[0]}/index.html`;
  const astray = (page: Page, address: string) =>
    address.startsWith('/') || (address.startsWith(campaign.site) && !(PLACES.test(page.name) && address === own(page)));
  expectNone(onPages(pages, (page) => addresses(page).flatMap(({ address }) => (astray(page, address) ? [address] : []))));
});

test('the site’s own address stands in canonical links, language alternates, link previews and the list of its places only', () => {
  const allowed = 'link[rel=canonical], link[rel=alternate][hreflang], meta[property^="og:"]';
  const wrong = (page: Page) => {
    const right = new Set(find(PLACES.test(page.name) ? `${allowed}, ${MAIN_PLACE}` : allowed, page));
    const named = find('*', page).filter((element) => Object.values(element.attribs).some((value) => value.includes(campaign.site)));
    return named.filter((element) => !right.has(element)).map(({ name, attribs }) => `<${name}> ${JSON.stringify(attribs)}`);
  };
  expectNone(onPages(pages, wrong));
});

test('only the page for what is not there has a base address', () => {
  expect(pages.filter((page) => find('base', page).length > 0).map(({ path }) => path)).toEqual(['404.html']);
});

test('every page leads to itself in every language, each named in that language', () => {
  const missing = (page: Page) => {
    const links = find('header a[hreflang], footer a[hreflang]', page);
    return languages.flatMap(({ code, tag, name }) => {
      const right = links.filter((link) => attribute(link, 'hreflang') === tag && attribute(link, 'lang') === tag && text(link) === name);
      const there = right.filter((link) => target(page, attribute(link, 'href'))?.path === `${code}/${page.name}`);
      return there.length === 2
        ? []
        : [`${there.length} right links to ${code}/${page.name} instead of one in the head and one in the foot`];
    });
  };
  expectNone(onPages(languagePages, missing));
});

test('the language choice and the page for what is not there lead to the home page of every language', () => {
  for (const path of ['index.html', '404.html']) {
    const page = pageAt(path);
    const homes = find('a[hreflang]', page).map((link) => target(page, attribute(link, 'href'))?.path);
    expect(homes, path).toEqual(languages.map(({ code }) => `${code}/index.html`));
  }
});

test('every page can be reached by links from the language choice', () => {
  const reached = new Set(['index.html']);
  const paths = new Set(pages.map(({ path }) => path));
  for (const path of reached) {
    for (const { address } of addresses(pageAt(path))) {
      const to = target(pageAt(path), address)?.path;
      if (to !== undefined && paths.has(to)) reached.add(to);
    }
  }
  expectNone(pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '404.html'));
});

/** The addresses that a browser follows on a page, without those that machines alone read. */
function addresses(page: Page): { address: string }[] {
  const elements = find(ADDRESSED.map((name) => `[${name}]`).join(), page);
  const read = elements.filter(
    ({ name, attribs }) => !(name === 'base' || (name === 'link' && (attribs['rel'] === 'canonical' || attribs['hreflang']))),
  );
  const sets = find('[srcset]', page).flatMap((element) =>
    attribute(element, 'srcset')
      .split(',')
      .map((part) => part.trim().split(/\s/)[0]!),
  );
  const single = read.flatMap(({ attribs }) => ADDRESSED.flatMap((name) => attribs[name] ?? []));
  return [...single, ...sets].map((address) => ({ address }));
}

/** Why an address leads nowhere; nothing for one that is right or that lies outside the site. */
function broken(page: Page, address: string): string[] {
  if (/^(mailto|tel|data):/.test(address)) return [];
  if (address === '') return ['an empty address'];
  const to = target(page, address);
  if (!to) return [];
  if (!files.has(to.path)) return [`${address} (there is no ${to.path})`];
  if (to.hash === '' || !to.path.endsWith('.html')) return [];
  // Behind a form stands the organisation that is to be corrected, or the text that is to be translated.
  if (to.path.endsWith('/volunteer/add-organisation.html') && organisations.has(to.hash)) return [];
  if (to.path !== page.path && to.path.endsWith('/share.html'))
    return files.has(pageOf(to.path, to.hash)) ? [] : [`${address} (nothing to share)`];
  if (to.path.endsWith('/volunteer/translate.html') && files.has(textOf(to.path, to.hash))) return [];
  return pageAt(to.path).ids.includes(to.hash) ? [] : [`${address} (${to.path} has no place “${to.hash}”)`];
}

const pageOf = (path: string, shared: string) => `${path.split('/')[0]}/${shared.split(/[:~]/)[0]}`;
const textOf = (path: string, text: string) => `assets/texts/${path.split('/')[0]}/${text.replaceAll('/', '.')}.js`;
