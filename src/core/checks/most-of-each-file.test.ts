import { expect, test } from 'vitest';
import { mostOfEachFile } from '#src/core/checks/most-of-each-file.ts';
import type { Problem } from '#src/core/checks/problem.ts';

const inFile = (file: string, count: number): Problem[] =>
  Array.from({ length: count }, (_, i) => ({ file, line: i + 1, column: 1, what: ['page.braces'], fix: ['page.braces-fix'] }));

test('of a file with very many problems fifty are told, and how many more there are', () => {
  const told = mostOfEachFile([...inFile('ደን.mdx', 200), ...inFile('غابة.mdx', 3)]);
  expect(told).toHaveLength(54);
  expect(told[50]).toMatchObject({ file: 'ደን.mdx', line: 50, what: ['gate.more', { count: 150 }] });
});

test('what was left out when the file was decided is still counted when files are held against each other', () => {
  const decided = mostOfEachFile(inFile('ደን.mdx', 200));
  expect(mostOfEachFile(decided)).toEqual(decided);
  expect(mostOfEachFile([...decided, ...inFile('ደን.mdx', 5)]).at(-1)).toMatchObject({ what: ['gate.more', { count: 155 }] });
});
