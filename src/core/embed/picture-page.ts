import type { CampaignContent } from '#src/core/campaign/content.ts';
import { picturePages, picturePlace, PICTURES_PATH } from '#src/core/figures/picture-pages.ts';

/** The page of this site about a picture, with its place there; the home page where a campaign has no page of pictures. */
export function picturePage(id: string, content: CampaignContent): string {
  const pages = picturePages(content);
  if (pages.some(({ ids }) => ids.includes(id))) return picturePlace(id, content);
  return pages.length > 0 ? PICTURES_PATH : 'index.html';
}
