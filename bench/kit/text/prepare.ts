import type { Font } from '#src/core/kit/text/font.ts';
import { prepareParagraph, type ShapedParagraph } from '#src/core/kit/text/paragraph.ts';
import { openFonts } from '#src/io/fonts.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** A text as the kit analyses it, and the fonts it may use. */
export interface Prepared {
  paragraph: ShapedParagraph;
  fonts: readonly Font[];
}

/** Analyses texts with the kit's own text engine. */
export async function prepareAll(texts: { language: Language; text: string }[], weight: number): Promise<Prepared[]> {
  const library = await openFonts(texts.map(({ text }) => text));
  return texts.map(({ language, text }) => {
    const fonts = library.stack(LANGUAGES[language].script, weight);
    return { paragraph: prepareParagraph(text, { ...LANGUAGES[language], weight }, fonts), fonts };
  });
}
