import { expect, test } from 'vitest';
import { matches } from '#src/client/coalition-filter.ts';

const perez = { name: 'Pérez Ñandú', region: 'latin-america', country: 'CR', focus: ['technology'] };
const nothing = { name: '', region: '', country: '', focus: '' };

test('an empty filter shows every organisation', () => {
  expect(matches(perez, nothing)).toBe(true);
});

test('a name is found without its accents', () => {
  expect(matches(perez, { ...nothing, name: 'perez n' })).toBe(true);
});

test('all that is asked for must hold at once', () => {
  expect(matches(perez, { ...nothing, region: 'latin-america', focus: 'technology' })).toBe(true);
  expect(matches(perez, { ...nothing, region: 'latin-america', focus: 'privacy' })).toBe(false);
  expect(matches(perez, { ...nothing, country: 'VE' })).toBe(false);
});

test('an organisation whose region is not recorded is not in any region', () => {
  expect(matches({ ...perez, region: undefined }, { ...nothing, region: 'africa' })).toBe(false);
});
