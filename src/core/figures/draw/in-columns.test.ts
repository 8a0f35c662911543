import { expect, test } from 'vitest';
import { inColumns } from './in-columns.ts';

const height = (item: number) => item;

test.each([
  [
    [3, 2, 2, 1],
    2,
    [
      [3, 2],
      [2, 1],
    ],
  ],
  [
    [5, 5, 4, 4, 3, 2, 2],
    3,
    [
      [5, 5],
      [4, 4],
      [3, 2, 2],
    ],
  ],
  [[1], 3, [[1]]],
  [[], 3, []],
  [[9, 1, 1], 1, [[9, 1, 1]]],
])('%j in %i columns keep their order, and no column is higher than it must be', (heights, count, columns) => {
  expect(inColumns(heights, count, height)).toEqual(columns);
});
