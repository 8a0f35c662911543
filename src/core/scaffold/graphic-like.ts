import { type Graphic, graphicSchema } from '#src/core/kit/schema.ts';
import type { Context } from './context.ts';
import type { Draft } from './fields.ts';
import { kitWords, wordsForGraphics } from './kit-words.ts';
import { textOf } from './recipe.ts';

/** The size of a graphic, as it is written: 1080x1080 in pixels, 210x297mm in millimetres. */
export interface Size {
  width: number;
  height: number;
  unit: 'mm' | undefined;
}

/**
 * Reads a size that a graphic may have.
 * @example sizeIn('210 × 297 mm') // { width: 210, height: 297, unit: 'mm' }
 */
export function sizeIn(text: string): Size | undefined {
  const [, width, height, unit] = /^(\d+)\s*[x×*]\s*(\d+)\s*(px|mm)?$/i.exec(text.trim()) ?? [];
  const { width: wide, height: high } = graphicSchema.shape;
  if (!wide.safeParse(Number(width)).success || !high.safeParse(Number(height)).success) return undefined;
  return { width: Number(width), height: Number(height), unit: unit?.toLowerCase() === 'mm' ? 'mm' : undefined };
}

/** A graphic’s size as it is written. */
export function sizeOf(graphic: Pick<Graphic, 'width' | 'height' | 'unit'> | undefined): string | undefined {
  return graphic && `${graphic.width}x${graphic.height}${graphic.unit === 'mm' ? 'mm' : ''}`;
}

/** Graphics of these designs show a testimony, a number or a picture of numbers each, instead of words of the kit. */
const SHOWS: Readonly<Record<string, Graphic['for']>> = { quote: 'testimony', number: 'figure', chart: 'picture' };

/** What is said of each to people who don't see it, where no graphic like it tells how. */
const ALTS = {
  testimony: '{{slogan}} {{who}} {{hashtag}}',
  figure: '{{number}} {{slogan}} {{hashtag}}',
  picture: '{{slogan}}. {{summary}} {{hashtag}}',
  none: '{{slogan}} {{hashtag}}',
};

/** What a graphic is made for each of, if it is. */
export function shows(draft: Draft): Graphic['for'] {
  return SHOWS[textOf(draft, 'template')];
}

/** The graphic of the campaign that is most like the one that is described: of its design, then its size, then its kind. */
export function likeIt(draft: Draft, { graphics }: Context): Graphic | undefined {
  const [template, kind] = [textOf(draft, 'template'), textOf(draft, 'kind')];
  const size = sizeIn(textOf(draft, 'size'));
  const likeness = (graphic: Graphic) => Number(size !== undefined && sizeOf(size) === sizeOf(graphic)) * 2 + Number(graphic.kind === kind);
  const alike = graphics.filter((graphic) => (template === '' ? graphic.kind === kind : graphic.template === template));
  return alike.toSorted((a, b) => likeness(b) - likeness(a) || a.order - b.order)[0];
}

/** The sizes that graphics of the same design have, then those of others. */
export function sizesFor(draft: Draft, { graphics }: Context): string[] {
  const template = textOf(draft, 'template');
  const sorted = graphics.toSorted((a, b) => Number(b.template === template) - Number(a.template === template) || a.order - b.order);
  const sizes = [...new Set(sorted.map((graphic) => sizeOf(graphic)!))];
  return (sizes.length > 0 ? sizes : ['1080x1080', '210x297mm']).slice(0, 12);
}

/** The words that such graphics carry, where those are still there. */
export function usualWords(draft: Draft, context: Context): string | undefined {
  const words = wordsForGraphics(context);
  const usual = likeIt(draft, context)?.words.main;
  return usual !== undefined && words.includes(usual) ? usual : words[0];
}

/** The formats of such graphics; a picture, and a PDF of what is printed, where there is none yet. */
export function formatsFor(draft: Draft, context: Context): readonly string[] {
  return likeIt(draft, context)?.formats ?? (sizeIn(textOf(draft, 'size'))?.unit === 'mm' ? ['pdf', 'png'] : ['png']);
}

/** What is said to people who don't see such a graphic. */
export function altFor(draft: Draft, context: Context): string {
  const model = likeIt(draft, context);
  const usual = model && kitWords(context).get(`graphics.${model.id}.alt`);
  return usual ?? ALTS[shows(draft) ?? 'none'];
}
