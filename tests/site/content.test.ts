import { type Element, isTag } from 'domhandler';
import { expect, test } from 'vitest';
import { campaign, idsIn, isOwnCampaign, languages, readJson } from './campaign.ts';
import { attribute, expectNone, find, pageAt, pages, target, text, type Page } from './dist.ts';

test('every organisation has its place on exactly one page of its region', () => {
  const wrong = organisations().flatMap(({ id, region = 'unknown' }) =>
    languages.flatMap(({ code }) => {
      const described = regionPages(code, '').filter(({ ids }) => ids.includes(id));
      const right = regionPages(code, region).includes(described[0]!) && described.length === 1;
      return right ? [] : [`${id} in ${code}: ${described.map(({ path }) => path).join(', ') || 'nowhere'}`];
    }),
  );
  expectNone(wrong);
});

test('the list of the coalition leads to every organisation; where they are too many for a list, to their pages', () => {
  const wrong = languages.flatMap(({ code }) => {
    const index = pageAt(`${code}/coalition/index.html`);
    const linked = linksOf(index);
    const hasList = find('.names li', index).length > 0;
    const places = regionPages(code, '').flatMap(({ path, ids }) => ids.filter((id) => all.has(id)).map((id) => ({ path, id })));
    return places.flatMap(({ path, id }) => (linked.has(hasList ? `${path}#${id}` : path) ? [] : [`${code}: ${id}`]));
  });
  expectNone(wrong);
});

test('the name of an organisation says in which language it is', () => {
  const wrong = organisations().flatMap(({ id, name, nameLanguage = 'en', region = 'unknown' }) => {
    const where = regionPages(campaign.sourceLocale, region).flatMap((page) => find(`[id="${id}"] bdi`, page));
    return where.some((place) => text(place) === name && languageAround(place) === nameLanguage) ? [] : [`${name} (${nameLanguage})`];
  });
  expectNone(wrong);
});

test.each(['testimonies', 'explainer', 'act'])('the list of %s leads to every one of its pages', (folder) => {
  const ids = {
    testimonies: () => idsIn('testimonies'),
    explainer: () => idsIn(`explainer/${campaign.sourceLocale}`),
    act: () => idsIn('actions'),
  };
  const wanted = ids[folder as keyof typeof ids]();
  expect(wanted.length).toBeGreaterThan(0);
  const wrong = languages.flatMap(({ code }) => {
    const linked = linksOf(pageAt(`${code}/${folder}/index.html`));
    return wanted.map((id) => `${code}/${folder}/${id}.html`).filter((path) => !linked.has(path));
  });
  expectNone(wrong);
});

test.runIf(isOwnCampaign)('this campaign has at least twelve explainer pages a language, eight testimonies and 132 organisations', () => {
  for (const { code } of languages) expect(idsIn(`explainer/${code}`).length, code).toBeGreaterThanOrEqual(12);
  expect(idsIn('testimonies').length).toBeGreaterThanOrEqual(8);
  expect(idsIn('coalition').length).toBeGreaterThanOrEqual(132);
});

const all = new Set(idsIn('coalition'));

/** The pages of a region (`africa`, or '' for all): one, or several where it has many organisations. */
function regionPages(code: string, region: string): Page[] {
  const name = new RegExp(`^${code}/coalition/region-${region || '[a-z-]+'}(-\\d+)?\\.html$`);
  return pages.filter(({ path }) => name.test(path));
}

/** What the nearest `lang` around an element says. */
function languageAround(element: Element): string {
  const { parent } = element;
  return element.attribs['lang'] ?? (parent && isTag(parent) ? languageAround(parent) : '');
}

/** Every place to which a page links, as `path` or `path#id`. */
function linksOf(page: Page): Set<string> {
  const places = find('main a[href]', page).flatMap((link) => target(page, attribute(link, 'href')) ?? []);
  return new Set(places.map(({ path, hash }) => (hash ? `${path}#${hash}` : path)));
}

function organisations(): { id: string; name: string; nameLanguage?: string; region?: string }[] {
  return idsIn('coalition').map((id) => ({ ...(readJson(`content/coalition/${id}.json`) as { name: string }), id }));
}
