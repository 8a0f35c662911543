import { expect, test } from 'vitest';
import { safeNames } from './file-names.ts';

const NAMES: [name: string, safe: string][] = [
  ['IMG 2026.jpg', 'IMG 2026.jpg'],
  ['ፎቶ ከሰልፉ.jpg', 'ፎቶ ከሰልፉ.jpg'],
  ['صورة من المظاهرة.png', 'صورة من المظاهرة.png'],
  ['می\u200cخواهم.txt', 'می\u200cخواهم.txt'],
  ['क्\u200dष.webp', 'क्\u200dष.webp'],
  ['缅甸 网络.pdf', '缅甸 网络.pdf'],
  ['မြန်မာ.mp4', 'မြန်မာ.mp4'],
  ['e\u0301te\u0301.jpg', 'été.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Abebe\\a.jpg', 'a.jpg'],
  ['folder/', 'folder'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['\u2067a\u2069\u200b\ufeff.txt', 'a.txt'],
  ['a\0b\nc\u0085.txt', 'abc.txt'],
  ['a\u2028b.txt', 'ab.txt'],
  ['photo.jpg                 .exe', 'photo.jpg.exe'],
  ['what? "this": <a|b>*.txt', 'what- -this-- -a-b--.txt'],
  ['.htaccess', 'htaccess'],
  ['-rf', 'rf'],
  ['~root', 'root'],
  ['a. . ', 'a'],
  ['CON', 'file-CON'],
  ['nul.txt', 'file-nul.txt'],
  ['message.txt', 'message-2.txt'],
  ['Message.TXT', 'Message-2.TXT'],
  ['', 'file'],
  ['...', 'file'],
  ['\u202e\u200b', 'file'],
  ['\ud800.png', 'png'],
  ['__proto__', '__proto__'],
];

test.each(NAMES)('a file called “%s” is packed as “%s”', (name, safe) => {
  expect(safeNames([name])).toEqual([safe]);
});

test('no two files are called alike on any disk', () => {
  expect(safeNames(['a.jpg', 'A.jpg', 'x/a.jpg', 'a-2.jpg', 'ﬁ.txt', 'fi.txt', '', ''])).toEqual([
    'a.jpg',
    'A-2.jpg',
    'a-3.jpg',
    'a-2-2.jpg',
    'ﬁ.txt',
    'fi-2.txt',
    'file',
    'file-2',
  ]);
});

test.each(['a', 'ማ', '🌍', 'ن\u0651'])('a long name of “%s” fits on every disk, and keeps its ending', (sign) => {
  const [first, second] = safeNames([`${sign.repeat(300)}.jpeg`, `${sign.repeat(300)}.jpeg`]);
  for (const name of [first!, second!]) {
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(143);
    expect(name).toMatch(/\.jpeg$/);
  }
  expect(first).not.toBe(second);
});
