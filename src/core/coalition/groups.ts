import { oncePer } from '#src/core/campaign/once-per.ts';
import { fillPages, type PartOf } from '#src/core/lists/parts.ts';
import { REGIONS, type Organisation } from '#src/core/coalition/schema.ts';

type Listed = Organisation & { id: string };

/** A page of the coalition: organisations of one region or one field of work, or a part of them where they are many. */
export interface CoalitionGroup extends PartOf {
  slug: string;
  by: 'region' | 'focus';
  /** The code of the region or the field, or `unknown`. */
  value: string;
  /** How many organisations the region or field has on all its pages. */
  total: number;
  organisations: Listed[];
}

/** The most organisations on one page: more would not load in one go on a slow line. */
export const PER_PAGE = 50;

/** The most organisations to follow that the coalition’s first page shows: each is long, and stands among those of its region too. */
export const MOST_FEATURED = 6;

/** The most names in the list of all: beyond it, readers go by region or field. */
export const MOST_NAMES = 140;

/** The pages of the coalition: regions, then fields of work; what was not recorded has a page too, so that nobody is lost. */
export const coalitionGroups = oncePer((organisations: Listed[]): CoalitionGroup[] => {
  const ordered = organisations.toSorted((a, b) => order(a.country ?? '~', b.country ?? '~') || order(a.id, b.id));
  const byRegion = [...REGIONS, 'unknown'].flatMap((value) =>
    pagesOf(
      'region',
      value,
      ordered.filter(({ region = 'unknown' }) => region === value),
    ),
  );
  const byFocus = [...focusesOf(organisations), 'unknown'].flatMap((value) =>
    pagesOf(
      'focus',
      value,
      ordered.filter(({ focus }) => (value === 'unknown' ? focus.length === 0 : focus.includes(value))),
    ),
  );
  return [...byRegion, ...byFocus];
});

function pagesOf(by: CoalitionGroup['by'], value: CoalitionGroup['value'], members: Listed[]): CoalitionGroup[] {
  const parts = fillPages(members, PER_PAGE, () => 1);
  return parts.map((organisations, index) => ({
    slug: index === 0 ? `${by}-${value}` : `${by}-${value}-${index + 1}`,
    by,
    value,
    part: index + 1,
    parts: parts.length,
    total: members.length,
    organisations,
  }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The fields of work of some organisations, in alphabetical order of their codes. */
function focusesOf(organisations: readonly Pick<Organisation, 'focus'>[]): string[] {
  return [...new Set(organisations.flatMap(({ focus }) => focus))].sort();
}

/** Where each organisation is described: `coalition/region-africa.html#forest-watch`, by its id. */
export const organisationPaths = oncePer((groups: CoalitionGroup[]): ReadonlyMap<string, string> => {
  const regions = groups.filter(({ by }) => by === 'region');
  return new Map(
    regions.flatMap(({ slug, organisations }) => organisations.map(({ id }) => [id, `coalition/${slug}.html#${id}`] as const)),
  );
});

/** The different countries of a list of organisations, as codes. */
export function countriesOf(organisations: Pick<Organisation, 'country'>[]): string[] {
  return [...new Set(organisations.flatMap(({ country }) => country ?? []))];
}

/** Organisations by country code; those of no country under ''. */
export function byCountry<O extends Pick<Organisation, 'country'>>(organisations: O[]): Map<string, O[]> {
  return Map.groupBy(organisations, ({ country = '' }) => country);
}
