import { FOCUSES, REGIONS, type Focus, type Organisation, type Region } from '#src/core/coalition/schema.ts';

type Listed = Organisation & { id: string };

/** A page of the coalition: the organisations of one region or one field of work. */
export interface CoalitionGroup {
  slug: string;
  by: 'region' | 'focus';
  value: Region | Focus | 'unknown';
  organisations: Listed[];
}

/** The pages of the coalition: regions, then fields of work; what was not recorded has a page too, so that nobody is lost. */
export function coalitionGroups(organisations: Listed[]): CoalitionGroup[] {
  const byRegion = [...REGIONS, 'unknown' as const].map((value) => ({
    slug: `region-${value}`,
    by: 'region' as const,
    value,
    organisations: organisations.filter(({ region = 'unknown' }) => region === value),
  }));
  const byFocus = [...FOCUSES, 'unknown' as const].map((value) => ({
    slug: `focus-${value}`,
    by: 'focus' as const,
    value,
    organisations: organisations.filter(({ focus }) => (value === 'unknown' ? focus.length === 0 : focus.includes(value))),
  }));
  return [...byRegion, ...byFocus].filter(({ organisations: members }) => members.length > 0);
}

/** The slug of the region page on which an organisation is described. */
export function regionSlug({ region = 'unknown' }: Pick<Organisation, 'region'>): string {
  return `region-${region}`;
}

/** The different countries of a list of organisations, as codes. */
export function countriesOf(organisations: Pick<Organisation, 'country'>[]): string[] {
  return [...new Set(organisations.flatMap(({ country }) => country ?? []))];
}

/** Organisations by country code; those of no country under ''. */
export function byCountry<O extends Pick<Organisation, 'country'>>(organisations: O[]): Map<string, O[]> {
  return Map.groupBy(organisations, ({ country = '' }) => country);
}
