import { expect, test } from 'vitest';
import { pseudoPage, pseudoText, pseudoTexts } from '#src/core/locales/sample-pseudo.ts';

test.each([
  ['Join us', 'long', '⟦Ĵôôîîññ ûûšš⟧'],
  ['Join us, please?', 'mirrored', 'قوين عس، بلهاسه؟'],
  ['{{count}} of {{total}}', 'long', '⟦{{count}} ôôƒ {{total}}⟧'],
  ['Ask press@forest.example or #StandingForest', 'mirrored', 'اسك press@forest.example ور #StandingForest'],
  ['[A page](../act/index.html) and `code`', 'long', '⟦[Ââ þââĝéé](../act/index.html) ââññð `code`⟧'],
  ['<Chart id="trees" />', 'long', '⟦<Chart id="trees" />⟧'],
  ['1,200', 'long', '1,200'],
] as const)('placeholders, markup, addresses and hashtags stay as they are: %s, %s', (text, kind, expected) => {
  expect(pseudoText(text, kind)).toBe(expected);
});

test('the long language is about half as long again', () => {
  const text = 'Internet shutdowns cut people off from each other, from help and from the news, often for weeks.';
  const share = pseudoText(text, 'long').length / text.length;
  expect(share).toBeGreaterThan(1.4);
  expect(share).toBeLessThan(1.6);
});

test('no letter of English is left in either language', () => {
  const text = 'The quick brown fox jumps over THE LAZY DOG';
  for (const kind of ['long', 'mirrored'] as const) expect(pseudoText(text, kind)).not.toMatch(/[A-Za-z]/);
});

test('messages keep their keys; the mirrored language has the plural forms of Arabic', () => {
  const messages = { count_one: 'one', count_other: '{{count}} all', list: ['a', 1] };
  expect(pseudoTexts(messages, 'long')).toEqual({ count_one: '⟦ôôññéé⟧', count_other: '⟦{{count}} ââļļ⟧', list: ['⟦ââ⟧', 1] });
  const forms = ['one', 'zero', 'two', 'few', 'many', 'other'].map((form) => `count_${form}`);
  expect(Object.keys(pseudoTexts(messages, 'mirrored') as object)).toEqual([...forms, 'list']);
});

test('a page keeps its headings, lists and components; what only its source says is left out', () => {
  const page = '---\ntitle: "Why"\norder: 10\n---\n## So\n\n- one\n\n<Chart id="a" />\n';
  expect(pseudoPage(page, 'mirrored')).toBe('---\ntitle: "ظحذ"\n---\n## سو\n\n- ونه\n\n<Chart id="a" />\n');
});
