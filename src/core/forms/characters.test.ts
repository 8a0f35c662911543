import { describe, expect, test } from 'vitest';
import { hidesSomething, mixesScripts, withoutHidden } from './characters.ts';

describe('what hides in an answer is found', () => {
  test.each([
    ['a sign that turns the line around', 'Abebe\u202Eekebe'],
    ['an isolate', '\u2067Abebe\u2069'],
    ['a control character', 'a\u0007b'],
    ['half a character', 'a\uD83Db'],
    ['what was lost on the way', 'caf\uFFFD'],
  ])('%s', (_, text) => {
    expect(hidesSomething(text)).toBe(true);
    expect(hidesSomething(withoutHidden(text))).toBe(false);
  });
});

test.each([
  ['Amharic', 'ኢንተርኔት ተዘጋ።\nምንም አልሠራም፤ ስልክም ጭምር።'],
  ['Arabic with its marks', 'انقطعت الإنترنت، «لا شيء يعمل»\u200F.'],
  ['Persian with a joiner', 'می\u200Cخواهم'],
  ['an emoji of several parts', '👩🏽\u200D💻'],
  ['line ends of all systems and a tab', 'a\r\nb\n\tc'],
])('nothing hides in %s', (_, text) => {
  expect(hidesSomething(text)).toBe(false);
});

test('in a name, nothing may be that cannot be seen', () => {
  expect(hidesSomething('Abe\u200Bbe')).toBe(false);
  expect(hidesSomething('Abe\u200Bbe', true)).toBe(true);
  expect(withoutHidden('Abe\u200Bbe', true)).toBe('Abebe');
});

test.each([
  ['a Cyrillic letter among Latin ones', 'Аccess', true],
  ['a Greek letter among Latin ones', 'Kοfi', true],
  ['a name in two alphabets, word by word', 'Олена Olena', false],
  ['an Arabic name with a Latin word', 'منظمة Access', false],
  ['an Amharic name', 'አበበ በቀለ', false],
])('%s', (_, name, isTrick) => {
  expect(mixesScripts(name)).toBe(isTrick);
});
