import { expect, test } from 'vitest';
import { checkPaths } from '#src/core/checks/paths/check-paths.ts';
import type { TreeEntry } from '#src/core/checks/paths/tree.ts';

const entry = (path: string, more: Partial<TreeEntry> = {}): TreeEntry => ({ path, kind: 'file', bytes: 10, ...more });
const whatIn = (...entries: TreeEntry[]) => checkPaths(entries, ['en', 'ar', 'am']).map(({ file, what }) => `${file} ${what[0]}`);

test.each([
  'content/campaign.json',
  'content/explainer/ar/لماذا-الغابات.mdx',
  'content/coalition/ደን-ጠባቂዎች.json',
  'content/wins/río-ñandú.json',
  'locales/ar/GUIDE.md',
  'locales/zh-hant/ui.json',
  'public/pictures/خريطة.png',
  'public/pictures/地图.svg',
  'public/pictures/Hill_2.jpg',
  'public/.well-known/gpc.txt',
  'public/keys/report.asc',
])('%s can be part of a campaign', (path) => expect(whatIn(entry(path))).toEqual([]));

test.each([
  ['content/wins/a.yaml', 'paths.unknown-ending'],
  ['content/wins/a.JSON', 'paths.upper-case-ending'],
  ['content/wins/README', 'paths.unknown-ending'],
  ['content/wins/a.json.js', 'paths.unknown-ending'],
  ['content/wins/.hidden.json', 'paths.hidden'],
  ['content/wins/.json', 'paths.hidden'],
  ['content/wins/a b.json', 'paths.space'],
  ['content/wins/a\u00a0b.json', 'paths.space'],
  ['content/wins/a%2e.json', 'paths.sign'],
  ['content/wins/a#b.json', 'paths.sign'],
  ['content/wins/nul.json', 'paths.device'],
  ['content/wins/COM1.json', 'paths.device'],
  ['content/wins/a..json', 'paths.dots'],
  ['content/wins/e\u0301.json', 'paths.character'],
  ['content/wins/a\u200bb.json', 'paths.character'],
  ['content/wins/a\u202egnp.json', 'paths.character'],
  [`content/wins/${'ደ'.repeat(60)}.json`, 'paths.long-name'],
  [`content/${'a/'.repeat(9)}b.json`, 'paths.too-deep'],
  ['public/run.sh', 'paths.unknown-ending'],
  ['public/page.html', 'paths.unknown-ending'],
  ['public/report.pdf', 'paths.unknown-ending'],
  ['public/kit/badge.png', 'paths.site-own'],
  ['public/AR/map.png', 'paths.site-own'],
  ['public/Pagefind/a.txt', 'paths.site-own'],
  ['public/robots.txt', 'paths.site-own'],
  ['public/favicon.svg', 'paths.site-own'],
  ['public/.well-known/security.txt', 'paths.site-own'],
  ['public/.well-known/Security.txt', 'paths.site-own'],
  ['public/.well-known/openpgpkey/hu/a.txt', 'paths.site-own'],
])('%s can’t: %s', (path, what) => expect(whatIn(entry(path))).toEqual([`${path} ${what}`]));

test('links, pipes, empty files and files that are too heavy are refused unread', () => {
  expect(whatIn(entry('public/a.png', { kind: 'link' }))).toEqual(['public/a.png paths.link']);
  expect(whatIn(entry('content', { kind: 'link' }))).toEqual(['content paths.link']);
  expect(whatIn(entry('public/a.png', { kind: 'other' }))).toEqual(['public/a.png paths.not-a-file']);
  expect(whatIn(entry('content/wins/a.json', { bytes: 0 }))).toEqual(['content/wins/a.json paths.empty']);
  expect(whatIn(entry('content/wins/a.json', { bytes: 300_000 }))).toEqual(['content/wins/a.json paths.too-heavy']);
  expect(whatIn(entry('public/a.png', { bytes: 300_000 }))).toEqual([]);
});

test.each([
  ['content/wins/river.json', 'content/wins/River.json'],
  ['public/straße.png', 'public/STRASSE.png'],
  ['public/ﬁre.png', 'public/fire.png'],
  ['public/Ａ.png', 'public/a.png'],
])('%s and %s are one name for many computers', (one, other) => {
  expect(whatIn(entry(one), entry(other))).toEqual([`${other} paths.same-name`]);
});
