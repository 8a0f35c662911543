import { expect, test } from 'vitest';
import { byCountry, coalitionGroups, countriesOf, organisationPaths, PER_PAGE } from '#src/core/coalition/groups.ts';
import { groupName } from '#src/core/coalition/names.ts';
import type { Organisation } from '#src/core/coalition/schema.ts';
import type { Translate } from '#src/core/messages/translator.ts';

const organisation = (id: string, known: Partial<Organisation>) =>
  ({ id, focus: [], ...known }) as unknown as Organisation & { id: string };
const members = [
  organisation('zebra', { region: 'africa', country: 'KE', focus: ['privacy', 'research'] }),
  organisation('abel', { region: 'africa', country: 'KE', focus: ['research'] }),
  organisation('cedar', { region: 'mena', country: 'LB' }),
  organisation('nowhere', {}),
];

test('regions come first, then fields of work, each only where somebody belongs to it', () => {
  const groups = coalitionGroups(members).map(({ slug, organisations }) => [slug, organisations.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['region-africa', ['abel', 'zebra']],
    ['region-mena', ['cedar']],
    ['region-unknown', ['nowhere']],
    ['focus-privacy', ['zebra']],
    ['focus-research', ['abel', 'zebra']],
    ['focus-unknown', ['cedar', 'nowhere']],
  ]);
});

test('nobody is lost: every organisation stands on exactly one page of a region', () => {
  const many = Array.from({ length: 2 * PER_PAGE + 1 }, (_, i) => organisation(`member-${i}`, { region: 'europe' }));
  const groups = coalitionGroups([...many, ...members]);
  const listed = groups.filter(({ by }) => by === 'region').flatMap(({ organisations }) => organisations.map(({ id }) => id));
  expect(listed.toSorted()).toEqual([...many, ...members].map(({ id }) => id).toSorted());
  expect(groups.filter(({ value }) => value === 'europe').map(({ slug, part, parts, total }) => [slug, part, parts, total])).toEqual([
    ['region-europe', 1, 3, 2 * PER_PAGE + 1],
    ['region-europe-2', 2, 3, 2 * PER_PAGE + 1],
    ['region-europe-3', 3, 3, 2 * PER_PAGE + 1],
  ]);
});

test('an organisation is found on the page of its region', () => {
  const paths = organisationPaths(coalitionGroups(members));
  expect(paths.get('cedar')).toBe('coalition/region-mena.html#cedar');
  expect(paths.size).toBe(members.length);
});

test('a country is counted once, and who has none is kept apart', () => {
  expect(countriesOf(members)).toEqual(['KE', 'LB']);
  expect([...byCountry(members)].map(([country, list]) => [country, list.length])).toEqual([
    ['KE', 2],
    ['LB', 1],
    ['', 1],
  ]);
});

test('a group is named by the page’s language, with its number where it goes over several pages', () => {
  const t = ((key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key)) as unknown as Translate;
  expect(groupName({ by: 'region', value: 'mena', part: 1, parts: 2 }, t)).toBe('coalition.region.mena');
  expect(groupName({ by: 'focus', value: 'unknown', part: 1, parts: 1 }, t)).toBe('coalition.unknownFocus');
  expect(groupName({ by: 'region', value: 'mena', part: 2, parts: 2 }, t)).toMatch(/^nav\.part .*"part":2,"parts":2/);
});
