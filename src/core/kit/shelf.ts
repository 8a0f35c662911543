import type { KitManifest } from './manifest.ts';
import type { Graphic } from './schema.ts';
import { isPicture } from './thumbnail.ts';

type File = KitManifest['files'][number];

/** One drawing with all files in which it can be had. */
export interface ShelfItem {
  entry: string | undefined;
  colourway: string;
  alt: string;
  /** The file that shows it; nothing shows a drawing that is made for printing or presenting alone. */
  picture: File | undefined;
  downloads: File[];
}

/** The drawings of a list of files, in the list’s order. */
export function shelfItems(files: readonly File[]): ShelfItem[] {
  const drawings = Map.groupBy(files, ({ graphic, entry, colourway }) => [graphic, entry, colourway].join(' '));
  return [...drawings.values()].map((downloads) => {
    const { entry, colourway, alt } = downloads[0]!;
    return { entry, colourway, alt, picture: downloads.find(isPicture), downloads };
  });
}

/** How a graphic’s pictures are best laid out: `wide` (banners), `broad`, `square` or `tall` (stories, posters). */
export function shapeOf({ width, height }: Pick<Graphic, 'width' | 'height'>): 'wide' | 'broad' | 'square' | 'tall' {
  const ratio = width / height;
  if (ratio > 2.2) return 'wide';
  if (ratio > 1.2) return 'broad';
  return ratio < 0.85 ? 'tall' : 'square';
}

/** The narrowest picture in pixels that can stand for its kind. */
const SHOWN_WELL = 200;

/** The picture that stands for a kind: of its first graphic that is large enough, kind after kind in another colour, so that the whole range is seen. */
export function showpiece(pictures: readonly File[], place: number): File | undefined {
  const first = pictures.find(({ unit, width }) => unit === 'mm' || width >= SHOWN_WELL) ?? pictures[0];
  const colours = pictures.filter(({ graphic, entry }) => graphic === first?.graphic && entry === first.entry);
  return colours[place % Math.max(1, colours.length)];
}
