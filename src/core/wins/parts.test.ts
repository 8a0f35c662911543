import { expect, test } from 'vitest';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { winParts, winPlace } from '#src/core/wins/parts.ts';

const content = sampleContent();
const [river] = content.wins;
const long = { title: 'A law', summary: 'They protect what stands. '.repeat(15).trim() };
const many = Array.from({ length: 40 }, (_, i) => ({
  ...river!,
  id: `law-${i}`,
  country: i % 2 === 0 ? 'ET' : 'BR',
  text: { ...river!.text, en: long },
}));

test('few stand on one page', () => {
  expect(winParts(content).map(({ path }) => path)).toEqual(['wins.html']);
  expect(winPlace('river-law', content)).toBe('wins.html#river-law');
});

test('many are split by country, nobody is lost, and each is found where it stands', () => {
  const all = { ...content, wins: [...content.wins, ...many] };
  const parts = winParts(all);
  expect(parts.map(({ path }) => path)).toEqual(['wins.html', 'wins-2.html', 'wins-3.html']);
  expect(parts.flatMap(({ entries }) => entries.map(({ country }) => country))).toEqual([...Array(20).fill('BR'), ...Array(21).fill('ET')]);
  for (const { path, entries } of parts) for (const { id } of entries) expect(winPlace(id, all)).toBe(`${path}#${id}`);
});
