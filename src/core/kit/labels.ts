import type { View } from '#src/core/site/view.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import { OwnText } from '#src/core/messages/translator.ts';
import type { KitManifest } from './manifest.ts';
import type { Graphic } from './schema.ts';

type File = KitManifest['files'][number];

const NAMES: Partial<Record<string, string>> = { webp: 'WebP' };

/** A file's format and what is special about it: “PDF (black only)”. */
export function formatName({ format, variant }: Pick<File, 'format' | 'variant'>, t: Translate): string {
  const name = NAMES[format] ?? format.toUpperCase();
  return variant === undefined ? name : `${name} (${t(`share:variant.${variant}`)})`;
}

/** What a file weighs, in the units in which people know files. */
export function weight(bytes: number, { t, formats }: Pick<View, 't' | 'formats'>): string {
  if (bytes < 1_000_000) return t('kit.weight', { size: Math.max(1, Math.round(bytes / 1000)) });
  return t('share:gallery.megabytes', { size: new OwnText(formats.number(Math.round(bytes / 100_000) / 10)) });
}

/** A graphic's size, in pixels or millimetres. */
export function sizeName(
  { width, height, unit }: Pick<Graphic, 'width' | 'height' | 'unit'>,
  { t, formats }: Pick<View, 't' | 'formats'>,
): string {
  const size = { width: formats.year(width), height: formats.year(height) };
  return unit === 'mm' ? t('share:gallery.millimetres', size) : t('kit.size', size);
}
