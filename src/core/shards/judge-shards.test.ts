import { expect, test } from 'vitest';
import { judgeShards } from './judge-shards.ts';
import type { Shard, ShardRecord } from './record.ts';

const ORIGIN = { campaign: 'c', generator: 'g', locales: ['en', 'ar', 'am'] };
const shard = (locales: string[], change: Partial<ShardRecord> = {}): Shard => {
  const files = { 'index.html': '1', ...Object.fromEntries(locales.map((code) => [`${code}/index.html`, code])) };
  const record = { locales, campaign: 'c', generator: 'g', code: { scripts: [], styles: [] }, files, ...change };
  return { folder: `shards/${locales.join('-')}`, record };
};

test('shards with all languages of one campaign make a site', () => {
  expect(judgeShards([shard(['am']), shard(['en', 'ar'])], ORIGIN)).toEqual([]);
});

test('languages that no shard has are named, with the command that builds them', () => {
  expect(judgeShards([shard(['ar'])], ORIGIN)).toEqual(['No shard has en, am. Build what is missing: npm run build -- --locales en,am']);
});

test('a language in two shards is named with both', () => {
  expect(judgeShards([shard(['en', 'ar']), shard(['ar', 'am'])], ORIGIN)).toEqual([
    '“ar” is in more than one shard: shards/en-ar, shards/ar-am. Leave all but one of them out.',
  ]);
});

test.each([
  [{ campaign: 'other' }, 'the campaign'],
  [{ generator: 'other' }, 'the generator'],
  [{ campaign: 'other', generator: 'other' }, 'the campaign and of the generator'],
])('a shard of another version is named, and what of it is older or newer: %j', (change, what) => {
  expect(judgeShards([shard(['en', 'ar']), shard(['am'], change)], ORIGIN)).toEqual([
    `shards/am was built from another version of ${what} than the one here. Build all shards from the same commit.`,
  ]);
});

test('shards that disagree on a file of no language are named once, with the file', () => {
  const files = { 'index.html': '2', 'data/index.json': '2', 'pagefind/titles.json': 'own' };
  const other = { 'index.html': '1', 'data/index.json': '1', 'pagefind/titles.json': 'another' };
  expect(judgeShards([shard(['en', 'ar'], { files: other }), shard(['am'], { files })], ORIGIN)).toEqual([
    'shards/en-ar and shards/am disagree on index.html, and on 1 more. Build both anew, on machines of the same kind.',
  ]);
});
