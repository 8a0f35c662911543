import type { Picture, PictureSource } from '#src/core/figures/picture.ts';
import type { Language } from '#src/core/figures/picture-words.ts';
import { isolateName } from '#src/core/messages/isolate.ts';
import { OwnText } from '#src/core/messages/translator.ts';

/**
 * Where the numbers of a picture come from and as of when, a line each, for where there can be no markup.
 * @example sourceLines(picture, view) // ['Source: Forest Watch', 'As of 2024']
 */
export function sourceLines({ sources, date }: Picture, { t, formats, locale }: Language): string[] {
  const names = [...new Set(sources.map((source) => nameOf(source, locale.direction)))];
  return [t('figure.source', { source: new OwnText(formats.series(names)) }), date];
}

/** What stands under a picture that is alone: what a mark in it means, where its numbers come from, as of when. */
export function linesUnder(picture: Picture, language: Language): string[] {
  const { shape } = picture;
  const hasRevised = shape.kind === 'columns' && shape.points.some(({ revised }) => revised);
  return [...(hasRevised ? [language.t('data:pictures.revised')] : []), ...sourceLines(picture, language)];
}

function nameOf({ source, name }: PictureSource, around: 'ltr' | 'rtl'): string {
  return name ?? isolateName(source.name, around);
}
