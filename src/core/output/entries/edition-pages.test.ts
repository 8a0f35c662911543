import { expect, test } from 'vitest';
import { keepListPath, type KeptFile } from '#src/core/keep/keep-list.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { wrongKeepLists } from '#src/core/output/files/check-keep-list.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { wrongEditionPages } from './edition-pages.ts';

const content = sampleContent();
const { code } = content.locales[0]!;
const alone = { ...content, building: [code] };
const SUM = `${'A'.repeat(43)}=`;
const HEX = '0'.repeat(64);
const BOOK = `editions/${code}/standingforest-${code}.epub`;

const file = (facts: Partial<FileFacts>): FileFacts => ({ problems: [], links: [], ...facts });
const whole = (bytes: number) => file({ whole: { bytes, sum: SUM } });

function pageSaying(text: string): [string, FileFacts] {
  return [
    `${code}/editions.html`,
    file({ page: { ids: new Map([['edition-epub', { name: 'li', text }]]), nameless: new Map(), hosts: new Set() } }),
  ];
}

test.each([
  ['what is true', `596 kB 596,012 bytes; SHA-256)${HEX}`, []],
  ['another size in short', `59 kB 596,012 bytes; SHA-256)${HEX}`, ['output.edition-sum']],
  ['another exact size', `596 kB 1,596,012 bytes; SHA-256)${HEX}`, ['output.edition-sum']],
  ['another checksum', `596 kB 596,012 bytes; SHA-256)1${HEX.slice(1)}`, ['output.edition-sum']],
])('the page of the editions may say of a file only what is true: %s', (_, text, problems) => {
  const facts = new Map([[BOOK, whole(596_012)], pageSaying(text)]);
  expect(wrongEditionPages(alone, facts).map(({ what }) => what[0])).toEqual(problems);
});

test('an edition that was made and is offered nowhere is a problem', () => {
  const facts = new Map([
    [BOOK, whole(1)],
    [`${code}/editions.html`, file({})],
  ]);
  expect(wrongEditionPages(alone, facts).map(({ what }) => what[0])).toEqual(['output.edition-lost']);
});

test('the list for readers’ devices names every page of the language, each with its true size and checksum', () => {
  const paths = sitePages(content).map(({ path }) => `${code}/${path}`);
  const files = paths.map((path): KeptFile => [path, 7, SUM]);
  const listed = (kept: KeptFile[]) =>
    new Map([...paths.map((path) => [path, whole(7)] as const), [keepListPath(code), file({ kept: { date: '', said: '', files: kept } })]]);
  expect(wrongKeepLists(alone, listed(files))).toEqual([]);
  expect(wrongKeepLists(alone, listed(files.slice(1))).map(({ what }) => what[0])).toEqual(['output.entry-lost']);
  expect(wrongKeepLists(alone, listed([[paths[0]!, 8, SUM], ...files.slice(1)])).map(({ what }) => what[0])).toEqual(['output.keep-sum']);
});
