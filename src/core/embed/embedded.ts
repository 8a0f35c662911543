import type { EmbeddedPicture } from '#src/core/data/embed-code.ts';
import { drawFor } from '#src/core/figures/draw/draw-shape.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import { altOf, embedPath } from './embeds.ts';

/** What stands around the drawing: title, table closed, notes, source, link. */
const AROUND = 230;
const NOTE_LINE = 90;

/** A picture as other websites embed it. The frame is as high as the picture in a column of text; more can be scrolled. */
export function embedded(picture: Picture, { content, locale, t }: Pick<View, 'content' | 'locale' | 't'>): EmbeddedPicture {
  const { site } = content.campaign;
  const drawn = drawFor(picture.shape, { width: 600, size: 14, tile: picture.shape.kind === 'tiles' ? 7.2 : undefined }, 'ltr');
  const notes = picture.notes.reduce((sum, note) => sum + 24 * Math.ceil(note.length / NOTE_LINE), 0);
  return {
    page: absoluteUrl(site, embedPath(locale.code, picture.id, 'html')),
    drawing: absoluteUrl(site, embedPath(locale.code, picture.id, 'svg')),
    title: withoutMarks(picture.title),
    alt: altOf(picture, { t }),
    tag: locale.tag,
    height: Math.ceil((drawn.height + notes + AROUND) / 10) * 10,
  };
}
