import { expect, test } from 'vitest';
import { byBytes } from './by-bytes.ts';
import { utf8 } from './encoding.ts';
import { readSums, writeSums } from './sums.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('the list is in the order of the bytes of its paths, as “LC_ALL=C sort” has it', () => {
  const paths = ['index.html', 'Z.html', 'en/b.html', 'en-x.html', 'ar/صفحة.html', 'am/ገጽ.html', '\u{1F30D}.html', '\uFB01.html'];
  const bytes = paths.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(paths.toSorted(byBytes)).toEqual(bytes);
  expect(writeSums(new Map(paths.map((path) => [path, A])))).toBe(bytes.map((path) => `${A}  ${path}\n`).join(''));
});

test('line ends and backslashes in names are written as coreutils does, and read again', () => {
  const names = ['a\nb.html', 'c\\d.html', 'e\rf.html', ' g .html', '*h.html'];
  const text = writeSums(new Map(names.map((name) => [name, A])));
  expect(text).toContain(`\\${A}  a\\nb.html\n`);
  expect(text).toContain(`\\${A}  c\\\\d.html\n`);
  const reading = readSums(utf8(text));
  expect('sums' in reading && [...reading.sums.keys()].toSorted()).toEqual(names.toSorted());
});

test('lists of other programs are read: binary mode, capitals', () => {
  expect(readSums(utf8(`${A.toUpperCase()} *en/index.html\n`))).toEqual({ sums: new Map([['en/index.html', A]]) });
});

test.each([
  ['nothing', '', 'empty', 1],
  ['a page', '<!doctype html>\n', 'line', 1],
  ['a line without its end', `${A}  a\n${A}  b`, 'cut', 2],
  ['lines of Windows whose names would end in a sign nobody sees', `${A}  a\r\n${A}  a\r\nx`, 'cut', 3],
  ['a climb', `${A}  ../a\n`, 'path', 1],
  ['a climb later on', `${A}  a\n${A}  b/../../c\n`, 'path', 2],
  ['a climb as on Windows', `${A}  a\\..\\..\\b\n`, 'path', 1],
  ['a root', `${A}  /etc/passwd\n`, 'path', 1],
  ['a root as on Windows', `${A}  \\server\\share\n`, 'path', 1],
  ['a drive', `${A}  c:x\n`, 'path', 1],
  ['a folder', `${A}  a/\n`, 'path', 1],
  ['a second way to write a path', `${A}  a/./b\n`, 'path', 1],
  ['two slashes', `${A}  a//b\n`, 'path', 1],
  ['two checksums for one file', `${A}  a\n${B}  a\n`, 'twice', 2],
  ['itself', `${A}  SHA256SUMS\n`, 'itself', 1],
  ['its own signature', `${A}  SHA256SUMS.minisig\n`, 'itself', 1],
  ['an escape that does not exist', `\\${A}  a\\tb\n`, 'line', 1],
  ['a checksum that is too short', `${A.slice(1)}  a\n`, 'line', 1],
])('a list with %s is refused', (_, text, mistake, line) => {
  expect(readSums(utf8(text))).toEqual({ mistake, line });
});

test('what is no text is refused', () => {
  expect(readSums(new Uint8Array([0xff, 0x0a]))).toEqual({ mistake: 'not-text', line: 1 });
  expect(readSums(utf8(`${A}  a\0b\n`))).toEqual({ mistake: 'not-text', line: 1 });
  expect(readSums(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({ mistake: 'too-large', line: 1 });
});
