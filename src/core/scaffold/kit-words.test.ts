import { expect, test } from 'vitest';
import { addWords } from './kit-words.ts';

const TEXT = '{\n  "slogans": { "stand": "دعوا الغابة" },\n  "graphics": {\n    "badge": { "name": "شارة" }\n  }\n}\n';

test('words are put behind those that are there, and nothing else changes', () => {
  const added = addWords(TEXT, [{ path: ['graphics', 'ባጅ'], words: { name: 'ባጅ', alt: '{{slogan}}' } }]);
  expect(added).toBe(
    '{\n  "slogans": { "stand": "دعوا الغابة" },\n  "graphics": {\n    "badge": { "name": "شارة" },\n    "ባጅ": {\n      "name": "ባጅ",\n      "alt": "{{slogan}}"\n    }\n  }\n}\n',
  );
});

test('a group that is not there, or is empty, is filled', () => {
  for (const text of ['{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "kinds": {}\n}\n', '{}\n']) {
    const added = addWords(text, [{ path: ['kinds', 'post'], words: { name: 'Post' } }]);
    expect(JSON.parse(added)).toEqual({ ...(JSON.parse(text) as object), kinds: { post: { name: 'Post' } } });
  }
});

test('a byte order mark and line ends of Windows stay', () => {
  const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
  const added = addWords(text, [{ path: ['graphics', 'new'], words: { name: 'New' } }]);
  expect(added.startsWith('\uFEFF{\r\n')).toBe(true);
  expect(added).not.toMatch(/[^\r]\n/);
});
