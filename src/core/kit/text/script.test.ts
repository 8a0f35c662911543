import { expect, test } from 'vitest';
import { leadingOf, scriptOf, trackingOf } from './script.ts';

test.each([
  ['K', 'Latn'],
  ['ق', 'Arab'],
  ['ኢ', 'Ethi'],
  ['#', undefined],
  ['७', 'Deva'],
  ['の', 'Hira'],
  ['网', 'Hani'],
  ['အ', 'Mymr'],
  ['ก', 'Thai'],
  ['ک', 'Arab'],
  ['𐓀', 'Zyyy'],
])('%s is written in %s', (character, script) => {
  expect(scriptOf(character)).toBe(script);
});

test('Arabic and Ethiopic lines stand farther apart than Latin ones', () => {
  expect(leadingOf('Arab')).toBeGreaterThan(leadingOf('Ethi'));
  expect(leadingOf('Ethi')).toBeGreaterThan(leadingOf('Latn'));
  expect(leadingOf('Mymr')).toBeGreaterThan(leadingOf('Arab'));
});

test('joined and syllabic scripts have no letter-spacing', () => {
  expect(trackingOf('Arab', 900)).toBe(0);
  for (const script of ['Ethi', 'Deva', 'Mymr', 'Hans', 'Thai', 'Adlm']) expect(trackingOf(script, 900)).toBe(0);
  expect(trackingOf('Latn', 900)).toBeLessThan(0);
  expect(trackingOf('Latn', 500)).toBe(0);
});
