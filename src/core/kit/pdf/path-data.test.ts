import { expect, test } from 'vitest';
import { pathSegments } from './path-data.ts';

const short = (data: string): string =>
  pathSegments(data)
    .map(([name, ...at]) => [...at.map((value) => Math.round(value * 100) / 100), name].join(' '))
    .join(', ');

test.each([
  ['M1 2h3v4H0z', '1 2 m, 4 2 l, 4 6 l, 0 6 l, h'],
  ['m1 1 2 2zm1 0l1 1', '1 1 m, 3 3 l, h, 2 1 m, 3 2 l'],
  ['M0 0q3 0 3 3t3 3', '0 0 m, 2 0 3 1 3 3 c, 3 5 4 6 6 6 c'],
  ['M0 0c1 0 2 1 2 2s1 2 2 2', '0 0 m, 1 0 2 1 2 2 c, 2 3 3 4 4 4 c'],
  ['M.5.5-1-1', '0.5 0.5 m, -1 -1 l'],
])('SVG path data is read as PDF draws it: %s', (data, drawn) => expect(short(data)).toBe(drawn));

test('an arc becomes a curve through the same points, also where its flags stand without spaces', () => {
  expect(short('M10 0A10 10 0 0 1 0 10')).toBe('10 0 m, 10 5.52 5.52 10 0 10 c');
  expect(short('M10 0a10 10 0 01-10 10')).toBe(short('M10 0A10 10 0 0 1 0 10'));
  expect(pathSegments('M10 0A10 10 0 1 0 0 10')).toHaveLength(4);
});
