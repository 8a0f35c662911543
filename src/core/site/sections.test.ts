import { expect, test } from 'vitest';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { problemsOf, withMistake } from '#src/core/checks/sample-campaign.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { headerRules } from '#src/core/hosting/header-rules.ts';
import { censusOf } from '#src/core/output/entries/census.ts';
import { knownBuild } from '#src/core/output/entries/known-build.ts';
import { sitePages } from './pages.ts';
import { sampleContent } from './sample-view.ts';
import { hasSearch, sectionsOf } from './sections.ts';

const content = sampleContent();
const without = { ...content, campaign: { ...content.campaign, search: false } };

test('a section without anything in it is none', () => {
  const bare = { ...content, coalition: [], testimonies: [], wins: [], kit: [], explainer: [], actions: [], letters: [], deck: [] };
  expect(sectionsOf(bare)).toEqual(['search']);
  expect(sitePages({ ...bare, figures: [] }).map(({ path }) => path)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/embed|data-columns/)]),
  );
  expect(sectionsOf({ ...content, actions: [], letters: [] })).toContain('act');
});

test('a campaign has a search, unless it leaves it out', () => {
  expect([hasSearch({}), hasSearch({ search: true }), hasSearch({ search: false })]).toEqual([true, true, false]);
  expect(sectionsOf(without)).toEqual(sectionsOf(content).filter((section) => section !== 'search'));
});

test('without the search there is no page of it; the index stays', () => {
  const paths = sitePages(without).map(({ path }) => path);
  expect(paths).not.toContain('search.html');
  expect(paths).toContain('a-z.html');
});

test('without the search, a link to it leads nowhere', () => {
  const files = withMistake('content/explainer/en/why-forests.mdx', '../act/plant-a-tree.html', '../search.html?q=tree');
  expect(problemsOf(files)).toEqual([]);
  files.texts.set('content/campaign.json', JSON.stringify({ ...SAMPLE_CAMPAIGN, search: false }));
  expect(problemsOf(files).join()).toContain('The link “../search.html?q=tree” leads nowhere');
});

test('without the search nothing of it is looked for in a built site, nor served', () => {
  const facts = { originals: new Map(), texts: [], kit: [], extras: [], directory: [], scripts: new Set<string>(), styles: [] };
  const searched = (site: typeof content): string[] =>
    [...knownBuild(site, facts).required].filter((path) => /pagefind|\/search\./.test(path));
  expect(searched(content)).toContain('pagefind/search.js');
  expect(searched(without)).toEqual([]);
  expect(censusOf(without, 'en', new Map(), new Set()).map(({ kind }) => kind)).not.toContain('search results');
  expect(JSON.stringify(headerRules(without.campaign as Campaign))).not.toContain('pagefind');
});
