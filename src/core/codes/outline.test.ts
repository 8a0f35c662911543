import { expect, test } from 'vitest';
import { outline } from './outline.ts';

const field = (...rows: string[]) => rows.map((row) => [...row].map((square) => square === '#'));

test.each([
  ['one square', field('#'), 'M0 0h1v1h-1z'],
  ['a run', field('...', '.##'), 'M1 1h2v1h-2z'],
  ['a corner', field('##', '.#'), 'M0 0h2v2h-1v-1h-1z'],
  ['nothing', field('..', '..'), ''],
])('%s is drawn by its outline', (_, squares, path) => expect(outline(squares)).toBe(path));

test('a hole is walked the other way round, so that it stays a hole with both fill rules', () => {
  expect(outline(field('###', '#.#', '###'))).toBe('M0 0h3v3h-3zM1 2h1v-1h-1z');
});

test('squares that touch at a corner stay two areas', () => {
  expect(outline(field('#.', '.#'))).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
});
