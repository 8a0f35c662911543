import type { CampaignContent } from '#src/core/campaign/content.ts';
import { csvPath } from '#src/core/figures/picture-csv.ts';
import { pictureIds } from '#src/core/figures/pictures.ts';

/** The numbers that the table of each picture must have, by its path, smallest first: those of the content and no others. */
export function knownPictures(content: CampaignContent): Map<string, readonly number[]> {
  const ids = pictureIds(content);
  const paths = content.locales.flatMap(({ code }) => ids.map((id) => [csvPath(code, id), sorted(numbersOf(id, content))] as const));
  return new Map(paths);
}

function numbersOf(id: string, { figures, coalition, wins }: CampaignContent): number[] {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure?.kind === 'series') {
    return figure.points.flatMap(({ year, value, countries, revised }) => [year, value, countries ?? [], revised ?? []].flat());
  }
  if (figure?.kind === 'ranking') return figure.points.map(({ value }) => value);
  if (id.startsWith('coalition-')) return countsOf(coalition);
  if (id.startsWith('wins-')) return wins.flatMap(({ year }) => year ?? []);
  return figures.flatMap((number) => (number.kind === 'number' ? number.value : []));
}

/** How many organisations each country of a region has; those of no country count by how far they work. */
function countsOf(coalition: CampaignContent['coalition']): number[] {
  const tiles = Map.groupBy(coalition, ({ region, country, scope }) => (country === undefined ? `${scope}` : `${region} ${country}`));
  return [...tiles.values()].map((members) => members.length);
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}
