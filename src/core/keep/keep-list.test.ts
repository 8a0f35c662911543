import { expect, test } from 'vitest';
import { isOlder, type KeepList, readKeepList } from './keep-list.ts';
import { keptPaths } from './kept-paths.ts';

const SUM = `${'A'.repeat(43)}=`;
const list: KeepList = { date: '2026-11-21', said: '٢١ نوفمبر ٢٠٢٦', serial: 2, files: [['ar/وثيقة.html', 12, SUM]] };

test('a list is read as it was written', () => {
  expect(readKeepList(JSON.stringify(list))).toEqual(list);
});

test.each(['', 'null', '<html>', '[]', '{"date":"2026-11-21","said":"x","files":[]}'])('what is no list is refused: %s', (text) => {
  expect(readKeepList(text)).toBeUndefined();
});

test.each(['../x.html', '/x.html', 'a//b', 'https://other.example/', 'a/../b', 'x?y', 'x#y', '.hidden', 'a\\b', 'a%2fb', ''])(
  'a list can’t lead out of its copy of the site: %s',
  (path) => expect(readKeepList(JSON.stringify({ ...list, files: [[path, 1, SUM]] }))).toBeUndefined(),
);

test('an older edition is known by its number, or by its day', () => {
  expect(isOlder({ ...list, serial: 1, date: '2027-01-01' }, list)).toBe(true);
  expect(isOlder({ ...list, serial: undefined, date: '2026-11-20' }, list)).toBe(true);
  expect(isOlder(list, list)).toBe(false);
});

test('a device keeps the pages of one language with what they show, the scripts, the search; no downloads, nothing of other languages', () => {
  const page =
    '<link rel="icon" href="../favicon.svg"><link rel="canonical" href="https://x.example/"><img alt="a > b" src="../thumb/%C3%A8.webp"><a href="../kit/x.zip">';
  const wanted = [
    ...['am/index.html', 'assets/encrypt.js', 'assets/words/am.js', 'favicon.svg', 'fonts/am.woff2', 'index.html'],
    'pagefind/fragment/x-am_1.pf_fragment',
    ...['pagefind/pagefind.x-am_1.pf_meta', 'pagefind/search.js', 'pagefind/words.am.json', 'thumb/è.webp'],
  ];
  const others = [
    ...[
      'ar/index.html',
      'assets/words/ar.js',
      'assets/shares/ar/act.js',
      'assets/texts/am/x.js',
      'assets/keep/am.json',
      'fonts/ar.woff2',
      'kit/x.zip',
      'sw.js',
    ],
    ...['pagefind/index/x-ar_1.pf_index', 'pagefind/words.ar.json', 'pagefind/offline.am.js', 'am/feed.xml'],
  ];
  const pages = new Map([
    ['am/index.html', page],
    ['index.html', ''],
  ]);
  expect(keptPaths(pages, [...wanted, ...others], 'am', ['am', 'ar'])).toEqual(wanted);
});
