import type { CampaignContent } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { countriesOf } from '#src/core/coalition/groups.ts';
import { MOST_BARS } from '#src/core/figures/draw/bars.ts';
import { MOST_CARDS } from '#src/core/figures/draw/timeline.ts';
import { MOST_ROWS } from '#src/core/figures/wins-picture.ts';
import { MOST_TILES } from '#src/core/figures/coalition-picture.ts';
import { pictureIds } from '#src/core/figures/pictures.ts';
import { fillPages, partPath, type PartOf } from '#src/core/lists/parts.ts';

type Counted = Pick<CampaignContent, 'figures' | 'coalition' | 'wins'>;

/** A page of pictures: which of how many, its path without the locale, and the pictures on it. */
export interface PicturePage extends PartOf {
  path: string;
  ids: string[];
}

/** The first page of pictures, without the locale. */
export const PICTURES_PATH = 'pictures.html';

/** About how many bytes of pictures a page takes, so that the whole page loads in one go on a slow line. */
const ROOM = 18_000;

/** The pages of a campaign’s pictures; none where there is nothing to draw. */
export const picturePages = oncePer((content: Counted): PicturePage[] => {
  const pages = fillPages(pictureIds(content), ROOM, (id) => weightOf(id, content));
  return pages.map((ids, i) => ({ path: partPath(PICTURES_PATH, i + 1), part: i + 1, parts: pages.length, ids }));
});

/**
 * The place of a picture, without the locale; the home page for what is no picture.
 * @example picturePlace('triggers-2023', content) // 'pictures.html#triggers-2023'
 */
export function picturePlace(id: string, content: Counted): string {
  const page = picturePages(content).find(({ ids }) => ids.includes(id));
  return page ? `${page.path}#${id}` : 'index.html';
}

/** About how many bytes a picture takes with its table, in a script whose letters take three each. */
function weightOf(id: string, { figures, coalition, wins }: Counted): number {
  const countries = countriesOf(coalition).length;
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure?.kind === 'series') return 2600 + 340 * figure.points.length;
  if (figure?.kind === 'ranking') return 2000 + 110 * figure.points.length + 130 * Math.min(MOST_BARS, figure.points.length);
  if (id.startsWith('coalition-')) return 3000 + (countries > MOST_TILES ? 75 : 150) * countries;
  if (id.startsWith('wins-')) return 2400 + 150 * Math.min(MOST_ROWS, wins.length) + 180 * Math.min(MOST_CARDS, wins.length);
  return 1800 + 270 * figures.filter(({ kind }) => kind === 'number').length;
}

/** The place of the picture of what worked, without the locale. */
export function winsPlace(content: Counted): string {
  return picturePlace(pictureIds(content).find((id) => id.startsWith('wins-by-year')) ?? '', content);
}
