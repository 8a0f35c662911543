import { expect, test } from 'vitest';
import type { Graphic } from '../schema.ts';
import { remixSheets } from './remix-sheets.ts';

const square = { id: 'post-square', kind: 'post', template: 'field', width: 1080, height: 1080 } as Graphic;

test('one sheet of each kind, design and shape is offered; not those that are made of entries', () => {
  const graphics = [
    square,
    { ...square, id: 'post-square-2' },
    { ...square, id: 'post-nearly-square', height: 1000 },
    { ...square, id: 'post-type', template: 'type' },
    { ...square, id: 'post-wide', width: 1200, height: 675 },
    { ...square, id: 'quote', for: 'testimony' },
    { ...square, id: 'avatar', kind: 'avatar' },
  ] as Graphic[];
  expect(remixSheets(graphics).map(({ id }) => id)).toEqual(['post-square', 'post-type', 'post-wide']);
});

test('a poster is saved sharp enough for print, a post at exactly its size', () => {
  const poster = { ...square, id: 'poster', kind: 'poster', width: 210, height: 297, unit: 'mm' } as Graphic;
  const [post, print] = remixSheets([square, poster]).map(({ sheet }) => sheet);
  expect(post!.scale).toBe(1);
  expect(Math.round(print!.width * print!.scale)).toBeCloseTo(2480, -1);
});
