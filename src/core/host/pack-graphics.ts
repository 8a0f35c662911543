import type { KitFile } from '#src/core/kit/model.ts';

/**
 * Of the graphics that belong to a conversation, the files that hosts get: slides for the screen and sheets in black once, whatever
 * their colours, and all that is printed.
 */
export function packGraphics<File extends Pick<KitFile, 'locale' | 'graphic' | 'colourway' | 'format' | 'variant'>>(
  graphics: readonly string[],
  locale: string,
  files: readonly File[],
): File[] {
  const own = files.filter((file) => file.locale === locale && graphics.includes(file.graphic));
  const isFirst = (file: File): boolean => own.find(({ graphic }) => graphic === file.graphic)!.colourway === file.colourway;
  const isOnce = ({ format, variant }: File): boolean => format === 'html' || variant === 'black';
  return own.filter((file) => (file.format === 'pdf' || file.format === 'html') && (isFirst(file) || !isOnce(file)));
}
