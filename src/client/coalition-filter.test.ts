import { expect, test } from 'vitest';
import { matches } from '#src/client/coalition-filter.ts';

const sula = { name: 'Sulá Batsú', region: 'latin-america', country: 'CR', focus: ['technology'] };
const nothing = { name: '', region: '', country: '', focus: '' };

test('an empty filter shows every organisation', () => {
  expect(matches(sula, nothing)).toBe(true);
});

test('a name is found without its accents', () => {
  expect(matches(sula, { ...nothing, name: 'sula b' })).toBe(true);
});

test('all that is asked for must hold at once', () => {
  expect(matches(sula, { ...nothing, region: 'latin-america', focus: 'technology' })).toBe(true);
  expect(matches(sula, { ...nothing, region: 'latin-america', focus: 'privacy' })).toBe(false);
  expect(matches(sula, { ...nothing, country: 'VE' })).toBe(false);
});

test('an organisation whose region is not recorded is not in any region', () => {
  expect(matches({ ...sula, region: undefined }, { ...nothing, region: 'africa' })).toBe(false);
});
