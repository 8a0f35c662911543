import { expect, test } from 'vitest';
import type { Known } from '#src/core/output/known.ts';
import { checkNames, endingOf } from './check-names.ts';

const told = (paths: string[], known: string[]) =>
  checkNames(
    paths.map((path) => ({ path, kind: 'file', executable: false })),
    { required: new Set(known), optional: new Set<string>() } as unknown as Known,
  ).map(({ file, what: [key] }) => `${file} ${key.replace('output.', '')}`);

test('a site of known files, in any script, has no problem', () => {
  const paths = ['index.html', 'pictures/ካርታ.svg', 'pictures/خريطة.png', 'kit/fr/badge-88x31@2x.png', '.well-known/security.txt'];
  expect(told([...paths, 'pagefind/fragment/x-fr_0a1b2c3.pf_fragment'], paths)).toEqual([]);
});

test.each([
  ['index.php', 'ending'],
  ['x.HTML', 'ending'],
  ['x', 'ending'],
  ['.env', 'hidden'],
  ['a/.git/x.txt', 'hidden'],
  ['a b.png', 'name'],
  ['a%2fb.png', 'name'],
  ['a\u202e.png', 'name'],
  ['cafe\u0301.png', 'name'],
  ['-rf.txt', 'name'],
])('%s can’t be in a site', (path, what) => expect(told([path], [path])).toEqual([`${path} ${what}`]));

test('what nobody explains, what is missing, and names that some computers can’t tell apart', () => {
  expect(told(['a.html', 'A.html'], ['a.html', 'A.html', 'b.html'])).toEqual(['A.html same-name', 'b.html missing']);
  expect(told(['donate.html'], [])).toEqual(['donate.html stranger']);
});

test('the kind of a file is what its last dot is followed by', () => {
  expect(endingOf('a/b.tar.zip')).toBe('zip');
  expect(endingOf('a.png/b')).toBeUndefined();
  expect(endingOf('.png')).toBeUndefined();
});
