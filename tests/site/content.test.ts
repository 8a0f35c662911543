import { expect, test } from 'vitest';
import { campaign, idsIn, isOwnCampaign, languages, readJson } from './campaign.ts';
import { attribute, expectNone, find, pageAt, pages, target, type Page } from './dist.ts';

test('every organisation has its place on exactly the page of its region', () => {
  const wrong = organisations().flatMap(({ id, region = 'unknown' }) =>
    languages.flatMap(({ code }) => {
      const regions = pages.filter(({ path }) => path.startsWith(`${code}/coalition/region-`));
      const described = regions.filter(({ ids }) => ids.includes(id)).map(({ path }) => path);
      return described.join() === `${code}/coalition/region-${region}.html` ? [] : [`${id} in ${code}: ${described.join(', ') || 'nowhere'}`];
    }),
  );
  expectNone(wrong);
});

test('the list of the coalition leads to every organisation', () => {
  const wrong = languages.flatMap(({ code }) => {
    const linked = linksOf(pageAt(`${code}/coalition/index.html`));
    const wanted = organisations().map(({ id, region = 'unknown' }) => `${code}/coalition/region-${region}.html#${id}`);
    return wanted.filter((address) => !linked.has(address));
  });
  expectNone(wrong);
});

test('the name of an organisation says in which language it is', () => {
  const wrong = organisations().flatMap(({ id, name, nameLanguage = 'en', region = 'unknown' }) => {
    const place = find(`#${id} bdi[lang="${nameLanguage}"]`, pageAt(`${campaign.sourceLocale}/coalition/region-${region}.html`));
    return place.length > 0 ? [] : [`${name} (${nameLanguage})`];
  });
  expectNone(wrong);
});

test.each(['testimonies', 'explainer', 'act'])('the list of %s leads to every one of its pages', (folder) => {
  const ids = { testimonies: () => idsIn('testimonies'), explainer: () => idsIn(`explainer/${campaign.sourceLocale}`), act: () => idsIn('actions') };
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

/** Every place to which a page links, as `path` or `path#id`. */
function linksOf(page: Page): Set<string> {
  const places = find('main a[href]', page).flatMap((link) => target(page, attribute(link, 'href')) ?? []);
  return new Set(places.map(({ path, hash }) => (hash ? `${path}#${hash}` : path)));
}

function organisations(): { id: string; name: string; nameLanguage?: string; region?: string }[] {
  return idsIn('coalition').map((id) => ({ ...(readJson(`content/coalition/${id}.json`) as { name: string }), id }));
}
