import { expect, test } from 'vitest';
import type { Entry } from '#src/core/campaign/kinds.ts';
import { PER_PAGE, testimonyParts } from '#src/core/testimonies/parts.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `t-${i}` }) as Entry<'testimonies'>);

test('a campaign without testimonies still has its page for them', () => {
  expect(testimonyParts([])).toEqual([{ path: 'testimonies/index.html', part: 1, parts: 1, entries: [] }]);
});

test('a long list is split, and nobody is lost or shown twice', () => {
  const parts = testimonyParts(many(2 * PER_PAGE + 1));
  expect(parts.map(({ path }) => path)).toEqual(['testimonies/index.html', 'testimonies/page-2.html', 'testimonies/page-3.html']);
  expect(parts.flatMap(({ entries }) => entries)).toHaveLength(2 * PER_PAGE + 1);
  expect(parts[2]!.entries.map(({ id }) => id)).toEqual([`t-${2 * PER_PAGE}`]);
});
