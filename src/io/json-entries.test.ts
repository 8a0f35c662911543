import { expect, test } from 'vitest';
import { readEntry } from './json-entries.ts';

const PATH = '/campaign/content/wins/%D9%82%D8%A7%D9%86%D9%88%D9%86.json';

test('a file is read with or without a byte order mark', () => {
  expect(readEntry('\uFEFF{"title": "قانون للنهر"}', PATH)).toEqual({ title: 'قانون للنهر' });
});

test.each(['{"__proto__": {}}', '{"text": {"__proto__": {"title": "x"}}}', '[{"\\u005f_proto__": 1}]'])(
  'a file that would change what objects are is refused by its name: %s',
  (contents) => {
    expect(() => readEntry(contents, PATH)).toThrow('content/wins/قانون.json: “__proto__” can’t be used as a name.');
  },
);

test('a file that is no JSON is refused by its name', () => {
  expect(() => readEntry('{', PATH)).toThrow(/^content\/wins\/قانون\.json: /);
});
