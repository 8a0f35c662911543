import { expect, test } from 'vitest';
import { isolateForeign } from '#src/core/messages/isolate.ts';
import { embeddingLevels, visualOrder } from './levels.ts';

test('a hashtag in an Arabic sentence reads left to right, with its # on the left', () => {
  const text = isolateForeign('حملة #TestTag للجميع');
  const levels = embeddingLevels(text, 'rtl');
  const hash = text.indexOf('#');
  expect(levels[hash]! % 2).toBe(0);
  expect(levels[hash]).toBe(levels[text.indexOf('g', hash)]);
  expect(levels[0]).toBe(1);
});

test('an Arabic hashtag keeps its own direction in a French sentence', () => {
  const text = isolateForeign('Partagez #لا_لقطع avec tous');
  expect(embeddingLevels(text, 'ltr')[text.indexOf('#')]! % 2).toBe(1);
});

test('runs are put into the order in which they are seen', () => {
  const runs = [
    { level: 1, name: 'a' },
    { level: 2, name: 'b' },
    { level: 2, name: 'c' },
    { level: 1, name: 'd' },
  ];
  expect(visualOrder(runs).map((run) => run.name)).toEqual(['d', 'b', 'c', 'a']);
  expect(visualOrder([{ level: 0 }, { level: 0 }])).toHaveLength(2);
});
