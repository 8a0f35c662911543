import { expect, test } from 'vitest';
import { tellUserId } from './user-id.ts';

test.each([
  ['a name in Amharic', 'ዘገባ <report@forest.example>', 'ዘገባ <report@forest.example>'],
  ['a name in Arabic with a joiner at its place', 'می‌خواهم', 'می‌خواهم'],
  ['a turned direction', 'Press \u202egro.live@sserp\u202c', 'Press <U+202E>gro.live@sserp<U+202C>'],
  ['an isolate that never ends', 'Press \u2066', 'Press <U+2066>'],
  ['a line break', 'Press\nReport', 'Press<U+000A>Report'],
  ['markup, which pages escape', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['the marks of untranslated texts', 'a\uFDD0b', 'a<U+FDD0>b'],
])('a user ID with %s is shown as it is, and turns nothing', (_, text, shown) => expect(tellUserId(text)).toBe(shown));

test('a user ID of a thousand letters is cut in its middle, and no sign of it in two: its address stays', () => {
  const shown = tellUserId(`${'🌳'.repeat(1000)} <report@forest.example>`);
  expect(shown).toBe(`${'🌳'.repeat(100)} … ${'🌳'.repeat(36)} <report@forest.example>`);
});
