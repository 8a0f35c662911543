import type { CampaignContent } from '#src/core/campaign/content.ts';
import { RANKING } from './kinds.ts';
import type { RowSources } from './row-sources.ts';
import { publishedTestimonies } from './testimony-rows.ts';
import type { Row } from './value.ts';

/** What is known of each country: codes and names, and how much of what. No borders, no places on a map. */
export function countryRows({ content, countryName }: RowSources): Row[] {
  const rankings = countryRankings(content);
  const counts = countsByCountry(content);
  const ranked = rankings.flatMap(({ points }) => points.map(({ country }) => country));
  const codes = [...new Set([...counts.keys(), ...ranked])].sort();
  return codes.map((country) => ({
    country,
    countryName: countryName(country),
    ...(counts.get(country) ?? NONE),
    ...Object.fromEntries(
      rankings.map(({ id, points }) => [RANKING + id, points.find((point) => point.country === country)?.value ?? null]),
    ),
  }));
}

/** The rankings by country: each is a column of the table. */
export function countryRankings({
  figures,
}: Pick<CampaignContent, 'figures'>): { id: string; points: { country: string; value: number }[] }[] {
  return figures.flatMap((figure) =>
    figure.kind === 'ranking' && figure.of === 'countries' ? [{ id: figure.id, points: figure.points }] : [],
  );
}

const NONE = { organisations: 0, wins: 0, testimonies: 0 };

function countsByCountry(content: CampaignContent): Map<string, typeof NONE> {
  const counts = new Map<string, typeof NONE>();
  const count = (country: string | undefined, what: keyof typeof NONE): void => {
    if (country === undefined) return;
    const own = counts.get(country) ?? { ...NONE };
    own[what]++;
    counts.set(country, own);
  };
  for (const { country } of content.coalition) count(country, 'organisations');
  for (const { country } of content.wins) count(country, 'wins');
  for (const { country } of publishedTestimonies(content)) count(country, 'testimonies');
  return counts;
}
