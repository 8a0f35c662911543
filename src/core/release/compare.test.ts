import { expect, test } from 'vitest';
import { type Changes, compareFiles, type FoundFile } from './compare.ts';

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));
const found = (entries: Record<string, string | FoundFile>) =>
  new Map(Object.entries(entries).map(([path, file]) => [path, typeof file === 'string' ? ({ kind: 'file', sum: file } as const) : file]));
const seen = (changes: Changes) => Object.fromEntries(Object.entries(changes).filter(([, list]) => list.length > 0));

test('the same files make no difference', () => {
  expect(seen(compareFiles(files({ a: '1', b: '2' }), found({ b: '2', a: '1', SHA256SUMS: '9' })))).toEqual({});
});

test('three files that moved around in a circle each hold what belongs in another', () => {
  const changes = compareFiles(files({ a: '1', b: '2', c: '3' }), found({ a: '2', b: '3', c: '1' }));
  expect(changes.replaced).toEqual([
    { from: 'b', to: 'a' },
    { from: 'c', to: 'b' },
    { from: 'a', to: 'c' },
  ]);
});

test('files with the same content are told apart by their names', () => {
  const changes = compareFiles(files({ a: '1', b: '1', c: '1' }), found({ a: '1', x: '1', y: '1' }));
  expect(seen(changes)).toEqual({
    moved: [
      { from: 'b', to: 'x' },
      { from: 'c', to: 'y' },
    ],
  });
});

test('two pairs of pages that change places are two swaps', () => {
  const changes = compareFiles(files({ a: '1', b: '2', c: '3', d: '4' }), found({ a: '2', b: '1', c: '4', d: '3' }));
  expect(changes.swapped).toEqual([
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
  ]);
});

test('a name that every object has is a name like others', () => {
  expect(seen(compareFiles(files({ constructor: '1' }), new Map([['__proto__', { kind: 'file', sum: '2' }]])))).toEqual({
    added: ['__proto__'],
    removed: ['constructor'],
  });
});

test('what could not be read is neither good nor changed', () => {
  const changes = compareFiles(
    files({ a: '1', b: '2', c: '3' }),
    found({ a: { kind: 'unread', reason: 'EIO' }, b: { kind: 'withheld' }, c: '3' }),
  );
  expect(seen(changes)).toEqual({ unread: ['a'] });
});
