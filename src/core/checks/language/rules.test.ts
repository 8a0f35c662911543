import { describe, expect, test } from 'vitest';
import { BAD, GOOD } from '#src/core/checks/language/sample-sentences.ts';
import { MANNERS } from '#src/core/checks/language/sample-manners.ts';
import { checkText } from '#src/core/checks/language/rules.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';

type Code = keyof typeof MANNERS;

/** What a text has wrong: the rule without its area, and the column, as “apostrophe 2”. */
function found(code: Code, text: string): string[] {
  return checkText(text, MANNERS[code]).map(({ index, what: [rule] }) => `${rule.replace('language.', '')} ${index + 1}`);
}

describe.each(Object.entries(BAD) as [Code, (typeof BAD)[Code]][])('in %s', (code, cases) => {
  test.each(cases)('“%s” is warned of', (text, ...expected) => expect(found(code, text)).toEqual(expected));
});

describe.each(Object.entries(GOOD) as [Code, readonly string[]][])('in %s', (code, texts) => {
  test.each(texts)('“%s” is as it should be', (text) => expect(found(code, text)).toEqual([]));
});

test('a locale.json with nonsense in it warns of less and breaks nothing', () => {
  const odd = { tag: '__proto__', intl: 'no such', script: 'Xxxx', numbering: 'constructor', quotes: [']', '\\\\', '^', '-'] };
  expect(checkText("Ein “Wort”, 12 000 % und l'eau ?", odd).map(({ what: [rule] }) => rule)).toEqual([
    'language.quotes',
    'language.space-before',
  ]);
  expect(checkText('ሰላም, 2024', { ...odd, script: 'Ethi' }).length).toBeGreaterThan(0);
});

test('texts that do not belong together are not read as one', () => {
  expect(found('es', '¿Quién?\u2029Quién?')).toEqual(['opening-mark 14']);
  expect(found('fr', 'Il dit «\u202foui\u2029“non”')).toEqual(['quotes-inner 14']);
});

// Long enough: what looks at each place from each place would take ten times as long as is allowed.
test.each([
  ['spaces', ' '.repeat(100_000)],
  ['braces', '{ '.repeat(50_000)],
  ['quotation marks', '5" « ‘'.repeat(15_000)],
  ['digits', '1,000'.repeat(20_000)],
  ['digits without an end', '1'.repeat(100_000)],
  ['signs of addresses', 'a@b.c-'.repeat(15_000)],
  ['dots behind an address', `https://a.${'.'.repeat(100_000)}x`],
  ['letters', 'a'.repeat(100_000)],
  ['lines in words', 'ب\u0640'.repeat(50_000)],
  ['questions', 'a?'.repeat(50_000)],
])('a text of nothing but %s costs no more than others', (_, text) => {
  for (const code of Object.keys(MANNERS) as Code[]) {
    const begin = processorTime();
    checkText(text, MANNERS[code]);
    expect(processorTime() - begin).toBeLessThan(1500);
  }
});
