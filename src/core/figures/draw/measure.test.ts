import { expect, test } from 'vitest';
import { foreign } from '#src/core/translation/marks.ts';
import { measure, wrap } from './measure.ts';

test('a name breaks between its words, gets smaller where a word is long, and is cut only where even that is too little', () => {
  expect(wrap({ text: 'United Kingdom', size: 10, width: 60, lines: 2 })).toEqual({ lines: ['United', 'Kingdom'], size: 10 });
  expect(wrap({ text: 'ዩናይትድ ኪንግደም', size: 10, width: 48, lines: 2 }).lines).toEqual(['ዩናይትድ', 'ኪንግደም']);
  const small = wrap({ text: 'Liechtenstein', size: 10, width: 65 });
  expect(small.lines).toEqual(['Liechtenstein']);
  expect(small.size).toBeLessThan(10);
  expect(wrap({ text: 'République démocratique du Congo', size: 10, width: 60 }).lines[0]).toMatch(/^Républ.*…$/);
});

test('no more lines than the height holds', () => {
  expect(wrap({ text: 'one two three', size: 10, width: 40, height: 12, lines: 3 }).lines).toHaveLength(1);
  expect(wrap({ text: 'one two three', size: 10, width: 40, height: 40, lines: 3 }).lines).toHaveLength(2);
});

test('marks of a text that is not translated take no room and are not drawn', () => {
  expect(wrap({ text: foreign('Keep it on', 'en', 'ltr'), size: 10, width: 200 }).lines).toEqual(['Keep it on']);
});

test('vowel signs of Arabic take no room, and bold letters take more', () => {
  expect(measure('كُتُب', 10)).toBe(measure('كتب', 10));
  expect(measure('Peru', 10, true)).toBeGreaterThan(measure('Peru', 10));
});
