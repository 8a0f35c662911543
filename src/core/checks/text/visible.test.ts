import { expect, test } from 'vitest';
import { visible } from '#src/core/checks/text/visible.ts';

test.each([
  ['a plain text, “quotes” and all', 'a plain text, “quotes” and all'],
  ['الإنترنت للجميع', 'الإنترنت للجميع'],
  ['ኢንተርኔት።', 'ኢንተርኔት።'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D💻 🏳\uFE0F\u200D🌈', '👩\u200D💻 🏳\uFE0F\u200D🌈'],
  ['a\tb', 'a b'],
  ['a\u202Eb', 'a<U+202E>b'],
  ['\u2067a\u2069', '<U+2067>a<U+2069>'],
  ['\u001B[31mred\u001B]0;title\u0007', '<U+001B>[31mred<U+001B>]0;title<U+0007>'],
  ['\u009B31m', '<U+009B>31m'],
  ['one\r\n::error::two', 'one<U+000D><U+000A>::error::two'],
  ['a\u2028b\u0085', 'a<U+2028>b<U+0085>'],
  ['a\u200Bb\u00AD\uFEFF', 'a<U+200B>b<U+00AD><U+FEFF>'],
  ['\uD83D and \uDE00', '<U+D83D> and <U+DE00>'],
  ['\u{E0041}\u3164\uE000\uFFFE', '<U+E0041><U+3164><U+E000><U+FFFE>'],
  ['lost: \uFFFD', 'lost: \uFFFD'],
  ['e\u0301', 'e\u0301'],
  [`z${'\u0300\u0301\u0302'.repeat(50)}!`, 'z<U+0300>…!'],
])('%j is printed as %j', (text, printed) => {
  expect(visible(text)).toBe(printed);
});
