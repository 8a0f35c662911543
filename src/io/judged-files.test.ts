import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Known, KnownPage } from '#src/core/output/known.ts';
import { TOOLS } from './check-output.ts';
import { believeCaches } from './caches.ts';
import { openJudged } from './judged-files.ts';

const PAGE = 'am/wins.html';
const page: KnownPage = { kind: 'page', tag: 'am', direction: 'ltr', canonical: undefined, alternates: new Map(), preview: undefined };
const known: Known = {
  site: 'https://forests.example/',
  pages: new Map([[PAGE, page]]),
  required: new Set([PAGE]),
  optional: new Set(),
  elsewhere: new Set(),
  originals: new Map(),
  hosts: new Set(['forests.example']),
  people: new Set(),
  scripts: new Set(),
  styles: [],
  data: new Map(),
  pictures: new Map(),
  hosting: new Map(),
  mirrors: new Map(),
  locales: ['am'],
};
const feed = Buffer.from('{"title":"ደን"}');
let folder: string;

/** True where a file is taken for what it was found to be: the very same facts come back. */
async function isRemembered(file: string, data: Uint8Array, now = known): Promise<boolean> {
  const first = await openJudged(known, TOOLS, folder);
  const facts = first.judge(file, feed);
  await first.keep();
  const second = await openJudged(now, { ...TOOLS, sha256: () => 'looked at anew' }, folder);
  return second.judge(file, data).whole?.sum === facts.whole?.sum;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judged-'));
  return () => rm(folder, { recursive: true });
});

test('a file in which nothing was wrong is not looked at again', async () => {
  expect(await isRemembered('pages.json', feed)).toBe(true);
});

test('what other files are held against changes nothing for it', async () => {
  const other = { ...known, pages: new Map([[PAGE, { ...page, title: 'ድል' }]]), required: new Set<string>() };
  expect(await isRemembered('pages.json', feed, other)).toBe(true);
});

test.each<[string, Known]>([
  ['another host is known', { ...known, hosts: new Set(['rivers.example']) }],
  ['another script may run', { ...known, scripts: new Set(['a']) }],
  ['the campaign gives the file itself', { ...known, originals: new Map([['pages.json', 'sum']]) }],
])('it is looked at again where %s', async (_, now) => {
  expect(await isRemembered('pages.json', feed, now)).toBe(false);
});

test('it is looked at again with one other letter', async () => {
  expect(await isRemembered('pages.json', Buffer.from('{"title":"ደኖ"}'))).toBe(false);
});

test('a file with a mistake is looked at each time', async () => {
  const broken = Buffer.from('{"title":');
  const first = await openJudged(known, TOOLS, folder);
  expect(first.judge('pages.json', broken).problems).toHaveLength(1);
  await first.keep();
  expect((await openJudged(known, TOOLS, folder)).judge('pages.json', broken).problems).toHaveLength(1);
});

test('a release believes nothing of it', async () => {
  believeCaches(false);
  try {
    expect(await isRemembered('pages.json', feed)).toBe(false);
  } finally {
    believeCaches(true);
  }
});
