import { expect, test } from 'vitest';
import { SUMS_FILE } from '#src/core/release/paths.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { knownBuild } from './known-build.ts';

const KIT = ['en', 'ar', 'am'].map((locale) => ({ locale, path: `kit/${locale}/badge.png` }));
const FACTS = { originals: new Map(), texts: [], kit: KIT, extras: [], directory: [], scripts: new Set<string>(), styles: [] };

const known = (building?: string[]) => knownBuild({ ...sampleContent(), ...(building && { building }) }, FACTS);

test('a whole site has everything, and leaves nothing to others', () => {
  const { required, elsewhere } = known();
  for (const path of ['index.html', 'ar/index.html', 'am/index.html', 'kit/am/badge.png', SUMS_FILE]) expect(required).toContain(path);
  expect(elsewhere.size).toBe(0);
});

test('a shard has its language and what is of none; the rest of the site is known to lie elsewhere', () => {
  const [whole, shard] = [known(), known(['am'])];
  const own = ['am/index.html', 'am/wins.html', 'kit/am/badge.png', 'pagefind/words.am.json', 'qr/am/index.svg'];
  const ofNone = ['index.html', '404.html', 'sitemap.xml', 'data/index.json', 'assets/volunteer.js', 'pagefind/titles.json'];
  const elsewhere = ['ar/index.html', 'en/wins.html', 'kit/ar/badge.png', 'pagefind/words.en.json', 'assets/keep/am.json', SUMS_FILE];
  for (const path of [...own, ...ofNone]) expect(shard.required).toContain(path);
  for (const path of elsewhere) expect(shard.elsewhere).toContain(path);
  expect(new Set([...shard.required, ...shard.elsewhere])).toEqual(whole.required);
  expect([...shard.required].filter((path) => shard.elsewhere.has(path))).toEqual([]);
});

test('pages of a shard name the languages of the whole site', () => {
  expect([...known(['am']).pages.get('am/index.html')!.alternates.keys()]).toEqual(['en', 'ar', 'am', 'x-default']);
});
