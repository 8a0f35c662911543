import { expect, test } from 'vitest';
import { addToList } from './add-to-list.ts';

test.each([
  ['on one line', '{ "locales": ["en", "fr"], "x": 1 }', '{ "locales": ["en", "fr", "sw"], "x": 1 }'],
  ['of one language', '{"locales":["en"]}', '{"locales":["en", "sw"]}'],
  ['without spaces', '{"locales":["en","fr"]}', '{"locales":["en","fr", "sw"]}'],
  ['on many lines', '{\n  "locales": [\n    "en",\n    "fr"\n  ]\n}\n', '{\n  "locales": [\n    "en",\n    "fr",\n    "sw"\n  ]\n}\n'],
  ['of one language on its line', '{\n\t"locales": [\n\t\t"ar"\n\t]\n}', '{\n\t"locales": [\n\t\t"ar",\n\t\t"sw"\n\t]\n}'],
  [
    'with the line ends of Windows',
    '{\r\n"locales": [\r\n  "en",\r\n  "fr"\r\n]}',
    '{\r\n"locales": [\r\n  "en",\r\n  "fr",\r\n  "sw"\r\n]}',
  ],
  ['after a byte order mark', '\uFEFF{"locales": ["en", "fr"]}', '\uFEFF{"locales": ["en", "fr", "sw"]}'],
  ['where the word stands elsewhere too', '{"name": "\\"locales\\": [\\"x\\"]", "locales": ["en"]}', '{"name": "\\"locales\\": [\\"x\\"]", "locales": ["en", "sw"]}'], // prettier-ignore
])('a list %s gets one more language, and nothing else changes', (_, before, after) => {
  expect(addToList(before, 'sw')).toBe(after);
});

test('a language that is listed is not listed twice', () => {
  expect(addToList('{"locales": ["en", "sw"]}', 'sw')).toBe('{"locales": ["en", "sw"]}');
});

test.each(['{}', '{"locales": []}', '{"locales": "en"}', '[]', 'no JSON', ''])('there is nothing to add to in %s', (text) => {
  expect(addToList(text, 'sw')).toBeUndefined();
});
