import type { CampaignContent } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { pictureIds } from '#src/core/figures/pictures.ts';
import { fillPages, type PartOf } from '#src/core/lists/parts.ts';
import { KINDS, type Graphic, type Kind } from './schema.ts';

/** A page of the kit's gallery: the graphics of one kind, or a part of them where they are many. */
export interface GalleryPage extends PartOf {
  slug: string;
  kind: Kind;
  shelves: Shelf[];
}

/** What stands under one heading: a graphic in all its colours, for one testimony or number where it has one for each. */
export interface Shelf {
  graphic: Graphic;
  entry?: string;
}

/** The most pictures on one page: more would not load in one go on a slow line. */
export const MOST_PICTURES = 9;

/** Where a kind has another address than its name: `kit/frame.html` is the studio. */
const SLUGS: Partial<Record<Kind, string>> = { frame: 'frames' };

type KitContent = Pick<CampaignContent, 'kit' | 'testimonies' | 'figures' | 'coalition' | 'wins'>;

/** The pages of the gallery, one or more for each kind of which the campaign has a graphic, in the order of the graphics. */
export const galleryPages = oncePer((content: KitContent): GalleryPage[] => {
  return kindsOf(content).flatMap((kind) => {
    const shelves = content.kit.filter((graphic) => graphic.kind === kind).flatMap((graphic) => shelvesOf(graphic, content));
    const parts = fillPages(shelves, MOST_PICTURES, ({ graphic }) => graphic.colourways.length);
    return parts.map((own, index) => ({
      slug: `${SLUGS[kind] ?? kind}${index === 0 ? '' : `-${index + 1}`}`,
      kind,
      part: index + 1,
      parts: parts.length,
      shelves: own,
    }));
  });
});

/** The kinds of which the campaign has a graphic, each where its first graphic stands. */
export function kindsOf({ kit }: Pick<CampaignContent, 'kit'>): Kind[] {
  const used = new Set(kit.toSorted((a, b) => a.order - b.order || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)).map(({ kind }) => kind));
  return [...used];
}

function shelvesOf(graphic: Graphic, content: KitContent): Shelf[] {
  const { testimonies, figures } = content;
  if (graphic.for === undefined) return [{ graphic }];
  if (graphic.for === 'picture') return pictureIds(content).map((entry) => ({ graphic, entry }));
  const entries =
    graphic.for === 'testimony'
      ? testimonies.filter(({ consent }) => consent.scope !== 'website')
      : figures.filter(({ kind }) => kind === 'number');
  return entries.map(({ id }) => ({ graphic, entry: id }));
}
