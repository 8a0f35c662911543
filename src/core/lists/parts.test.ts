import { expect, test } from 'vitest';
import { entryWeight, fillPages, furtherNumbers, listParts, partPath, partTitle } from '#src/core/lists/parts.ts';
import { older } from '#src/core/translation/marks.ts';
import type { Translate } from '#src/core/messages/translator.ts';

const t = ((_: string, { name, part, parts }: Record<string, unknown>) => `${name} (${part} ከ${parts})`) as unknown as Translate;

test('pages are filled one after the other, and nothing is lost, torn apart or left out for being too large', () => {
  expect(fillPages([4, 4, 4, 11, 1], 10, (weight) => weight)).toEqual([[4, 4], [4], [11], [1]]);
  expect(fillPages([], 10, () => 1)).toEqual([]);
});

test('a list always has a first page, and the further ones have a number in their address and their name', () => {
  expect(
    listParts(
      [],
      (part) => partPath('wins.html', part),
      () => 1,
    ),
  ).toEqual([{ path: 'wins.html', part: 1, parts: 1, entries: [] }]);
  const parts = listParts(
    ['ሀ', 'ለ', 'ሐ'],
    (part) => partPath('act/letters.html', part),
    () => 1,
    2,
  );
  expect(parts.map(({ path, entries }) => [path, entries])).toEqual([
    ['act/letters.html', ['ሀ', 'ለ']],
    ['act/letters-2.html', ['ሐ']],
  ]);
  expect(furtherNumbers(parts)).toEqual([{ number: '2' }]);
  expect(parts.map((part) => partTitle('ደብዳቤዎች', part, t))).toEqual(['ደብዳቤዎች', 'ደብዳቤዎች (2 ከ2)']);
});

test('an entry weighs what it says in the campaign’s first language, so that no translation moves it to another page', () => {
  const en = { title: 'A law', summary: 'For the river.' };
  const weight = entryWeight({ en }, 'en');
  expect(entryWeight({ ar: { title: 'قانون للنهر وضفتيه', summary: '' }, en }, 'en')).toBe(weight);
  expect(entryWeight({ en: { ...en, title: older(en.title, 'aaaa') } }, 'en')).toBe(weight);
  expect(entryWeight({ en: { ...en, summary: 'For the river and its banks.' } }, 'en')).toBe(weight + 14);
});
