import { expect, test } from 'vitest';
import { packSheet, unpackSheet } from './sheet-row.ts';

const post = { template: 'field', width: 1080, height: 1080, scale: 1, safe: { x: 0, y: 0, width: 1080, height: 1080 } };
const sheets = [
  post,
  { ...post, scale: 2.3077 },
  { ...post, width: 1080, height: 1920, safe: { x: 0, y: 250, width: 1080, height: 1420 } },
  { ...post, width: 1500, height: 500, scale: 3, safe: { x: 0, y: 0, width: 1500, height: 370 } },
];

test('a sheet that a page carries in few bytes is the same sheet again', () => {
  expect(sheets.map((sheet) => unpackSheet(packSheet(sheet)))).toEqual(sheets);
});

test('a plain post is no more than its design and its size', () => {
  expect(packSheet(post)).toEqual(['field', 1080, 1080]);
});
