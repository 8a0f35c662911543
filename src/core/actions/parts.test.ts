import { expect, test } from 'vitest';
import { actionParts, otherActions } from '#src/core/actions/parts.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';

const content = sampleContent();
const many = Array.from({ length: 60 }, (_, i) => ({ ...content.actions[0]!, id: `act-${i}` }));

test('a short list is one page: what is asked, then all by tiers, then for whom each is', () => {
  const [only, ...more] = actionParts(content);
  expect(more).toEqual([]);
  expect(only!.entries.map(({ section }) => section)).toEqual(['asks', 'model', 'worried']);
});

test('a long list goes on over several pages in the same order, and those that are asked for keep their numbers', () => {
  const asks = many.map(({ id }) => id);
  const parts = actionParts({ campaign: { ...content.campaign, asks }, actions: many });
  expect(parts.slice(0, 2).map(({ path }) => path)).toEqual(['act/index.html', 'act/index-2.html']);
  const listed = parts.flatMap(({ entries }) => entries);
  expect(listed.map(({ index }) => index)).toEqual([0, 1, 2].flatMap(() => many.map((_, i) => i)));
  expect(parts[1]!.entries[0]).toMatchObject({ section: 'asks', index: parts[0]!.entries.length });
});

test('the page of an action leads to all others, or where they are many to those that follow it', () => {
  expect(otherActions(many.slice(0, 3), many[1]!).map(({ id }) => id)).toEqual(['act-0', 'act-2']);
  const others = otherActions(many, many[58]!);
  expect(others.slice(0, 3).map(({ id }) => id)).toEqual(['act-59', 'act-0', 'act-1']);
  expect(others).not.toContain(many[58]);
});
