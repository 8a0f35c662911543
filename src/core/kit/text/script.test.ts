import { expect, test } from 'vitest';
import { leadingOf, scriptOf, trackingOf } from './script.ts';

test.each([
  ['K', 'Latn'],
  ['ق', 'Arab'],
  ['ኢ', 'Ethi'],
  ['#', undefined],
  ['७', 'Deva'],
  ['の', 'Zyyy'],
])('%s is written in %s', (character, script) => {
  expect(scriptOf(character)).toBe(script);
});

test('Arabic and Ethiopic lines stand farther apart than Latin ones', () => {
  expect(leadingOf('Arab')).toBeGreaterThan(leadingOf('Ethi'));
  expect(leadingOf('Ethi')).toBeGreaterThan(leadingOf('Latn'));
});

test('joined and syllabic scripts have no letter-spacing', () => {
  expect(trackingOf('Arab', 900)).toBe(0);
  expect(trackingOf('Ethi', 900)).toBe(0);
  expect(trackingOf('Latn', 900)).toBeLessThan(0);
  expect(trackingOf('Latn', 500)).toBe(0);
});
