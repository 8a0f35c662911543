import type { KitManifest } from './manifest.ts';

type File = KitManifest['files'][number];

/** The box in pixels into which a thumbnail fits, and what a picture may weigh to be shown as it is. */
export const THUMBNAIL = { width: 240, height: 280, bytes: 6_000 } as const;

/** A picture as a gallery shows it. */
export interface Thumbnail {
  path: string;
  width: number;
  height: number;
}

/**
 * The small picture that stands for a file in a gallery, in the file’s own proportions; a picture that is small stands for itself.
 * @example thumbnailOf(banner) // { path: 'thumb/en/standingforest-en-banner-night.png', width: 240, height: 80 }
 */
export function thumbnailOf({ path, width, height, unit, bytes }: Pick<File, 'path' | 'width' | 'height' | 'unit' | 'bytes'>): Thumbnail {
  const scale = Math.min(THUMBNAIL.width / width, THUMBNAIL.height / height);
  const isPrint = unit === 'mm';
  if (!isPrint && scale >= 1 && bytes <= THUMBNAIL.bytes) return { path, width, height };
  const fit = (length: number): number => Math.max(1, Math.round(length * (isPrint ? scale : Math.min(1, scale))));
  return { path: path.replace(/^kit\//, 'thumb/').replace(/\.\w+$/, '.png'), width: fit(width), height: fit(height) };
}

/** The part of its own size at which a small picture is shown: phones have several pixels to a point, and it would look coarse. */
const SHOWN = 0.87;

/**
 * The small picture of a file as it stands on a page.
 * @example shownThumbnail(banner) // { path: 'thumb/en/standingforest-en-banner-night.png', width: 209, height: 70 }
 */
export function shownThumbnail(file: Parameters<typeof thumbnailOf>[0]): Thumbnail {
  const { path, width, height } = thumbnailOf(file);
  const shown = path === file.path ? 1 : SHOWN;
  return { path, width: Math.round(width * shown), height: Math.round(height * shown) };
}

/** True for the file that shows a drawing best: its PNG at single size. */
export function isPicture({ format, variant }: { format: string; variant?: string | undefined }): boolean {
  return format === 'png' && variant === undefined;
}
