import { expect, test } from 'vitest';
import { OWN_PATHS, pagePath, sitePages } from '#src/core/site/pages.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import { pageTitle } from '#src/core/site/titles.ts';

test('every entry and every page of prose has its place, once', () => {
  const paths = sitePages(sampleContent()).map(({ path }) => path);
  expect(paths).toEqual([
    'index.html',
    'explainer/index.html',
    'testimonies/index.html',
    'coalition/index.html',
    'wins.html',
    'act/index.html',
    'kit.html',
    'search.html',
    'explainer/why-forests.html',
    'testimonies/ranger.html',
    'coalition/region-africa.html',
    'coalition/focus-research.html',
    'act/plant-a-tree.html',
    'act/slides.html',
    'act/letters.html',
    'act/letters/minister.html',
    'kit/badge.html',
    'kit/posts.html',
    'kit/embed.html',
    'kit/print.html',
    'kit/frame.html',
    'kit/remix.html',
    'share.html',
    'data.html',
    'data-columns.html',
    'embed.html',
    'keys.html',
    'editions.html',
    'keep.html',
    'pictures.html',
    'volunteer/index.html',
    'volunteer/status.html',
    'volunteer/add-organisation.html',
    'volunteer/add-testimony.html',
    'volunteer/translate.html',
    'about.html',
    'a-z.html',
  ]);
  // The sample offers no conversation to host, and stands in one place only.
  expect(OWN_PATHS.filter((path) => !paths.includes(path))).toEqual(['act/invite.html', 'mirrors.html']);
});

test('lists that are too long for one page have further ones, which say which part they are', () => {
  const content = sampleContent();
  const copies = <E extends object>([first]: E[]) => Array.from({ length: 90 }, (_, i) => ({ ...first!, id: `n-${i}` }));
  const many = { ...content, wins: copies(content.wins), letters: copies(content.letters), explainer: copies(content.explainer) };
  const further = sitePages(many).filter(({ of }) => of);
  expect(further.filter(({ of }) => of!.part === 2).map(({ path, section }) => [path, section])).toEqual([
    ['explainer/index-2.html', 'explainer'],
    ['wins-2.html', 'wins'],
    ['act/letters-2.html', 'act'],
  ]);
  const named = ((key: string, { name, part, parts }: Record<string, unknown> = {}) =>
    name === undefined ? key : `${name} (${part} of ${parts})`) as unknown as Translate;
  const titles = further.map((page) => pageTitle(page, many, 'en', named).title);
  expect(titles.find((title) => title.endsWith('(2 of 2)'))).toBeDefined();
  expect(titles.every((title) => /.\(\d of \d\)$/.test(title))).toBe(true);
});

test('without slides there is no page of slides', () => {
  expect(sitePages({ ...sampleContent(), deck: [] }).map(({ path }) => path)).not.toContain('act/slides.html');
});

test('pages of the explainer have a folder, others stand at the top', () => {
  expect([pagePath('explainer', 'the-numbers'), pagePath('pages', 'about')]).toEqual(['explainer/the-numbers.html', 'about.html']);
});
